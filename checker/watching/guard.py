"""A guard over one command: it runs in a process of its own, and is run again without the article it was ended for.

That is for what nothing inside a process can break off: a crash, memory that the system takes back, C code that hangs.

The guard forks, and the child goes on where it was: nothing is sent back, and nothing is slower. Where there is no fork
(Windows), or other threads are about, the command is watched from inside, and may end with the article at fault.
"""

from __future__ import annotations

import json
import os
import select
import signal
import threading
from collections.abc import Callable

from checker.watching.alarm import make_alarm
from checker.watching.death_signal import ask_to_end_with_parent
from checker.watching.ending_watch import begin_ending_watch
from checker.watching.limits import describe_crash
from checker.watching.outside_watch import GRACE, TICK, WatchedProcess
from checker.watching.watched_work import Notice, set_watch

READ_AT_ONCE = 65_536
"""Bytes."""
SHORT_RUN = 1.0
"""Seconds that a command runs before it asks the system to end with its guard, which takes as long as ten files do."""


def run_guarded(command: Callable[[], int], report_death: Callable[[str], None], grace: float = GRACE) -> int:
    """Run a command in a child and return its exit code.

    Where the child dies or is ended with an article under way, it is run again, and the article is listed. Where it
    dies otherwise, ``report_death`` is given the reason, and the code is 2. ``grace`` is how much longer than it may an
    article is let go on, in seconds, as the child breaks off by itself what it can.
    """
    if not hasattr(os, "fork") or threading.active_count() > 1:
        return _run_watched(command, report_death)
    culprits: dict[str, str] = {}
    while True:
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            return _be_watched(command, reading, writing, culprits)
        os.close(writing)
        process, excess = _watch_child(WatchedProcess(child, grace), reading)
        code = _wait_for(child)
        if code >= 0:
            return code
        name, reason = process.notice.name, excess or describe_crash()
        if not name or name in culprits:
            report_death(reason)
            return 2
        culprits[name] = reason


def _run_watched(command: Callable[[], int], report_death: Callable[[str], None]) -> int:
    """Run a command in this process, which breaks off by itself what it can; without an alarm, it ends."""
    set_watch(make_alarm() if hasattr(signal, "setitimer") else begin_ending_watch(report_death))
    return command()


def _be_watched(command: Callable[[], int], reading: int, writing: int, culprits: dict[str, str]) -> int:
    os.close(reading)
    later = threading.Timer(SHORT_RUN, ask_to_end_with_parent, (os.getppid(),))
    later.daemon = True
    later.start()

    def notify(notice: Notice) -> None:
        try:
            os.write(writing, (json.dumps(notice) + "\n").encode())
        except OSError:  # nobody is there any more
            os._exit(2)

    set_watch(notify, make_alarm(), culprits=culprits)
    return command()


def _watch_child(process: WatchedProcess, reading: int) -> tuple[WatchedProcess, str]:
    """Listen until the child ends; what it had under way, and why it was ended, if it was."""
    child, excess, rest = process.number, "", b""
    interrupts = signal.signal(signal.SIGINT, signal.SIG_IGN)  # the child is told, too, and says so
    ends = signal.signal(signal.SIGTERM, lambda *_arguments: os.kill(child, signal.SIGTERM))
    try:
        while True:
            ready, _writable, _failed = select.select([reading], [], [], TICK)
            if ready:
                data = os.read(reading, READ_AT_ONCE)
                if not data:
                    return process, excess
                *lines, rest = (rest + data).split(b"\n")
                if lines:
                    process.hear(Notice(*json.loads(lines[-1])))
            elif not excess and (excess := process.find_excess()):
                os.kill(child, signal.SIGKILL)
    finally:
        os.close(reading)
        signal.signal(signal.SIGINT, interrupts)
        signal.signal(signal.SIGTERM, ends)


def _wait_for(child: int) -> int:
    """The exit code of a child; less than 0 for one that was ended by a signal that nobody sent it by hand."""
    _pid, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code in {-signal.SIGINT, -signal.SIGTERM, -signal.SIGHUP, -signal.SIGPIPE}:
        signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    return code
