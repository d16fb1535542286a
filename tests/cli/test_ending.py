"""The program ends at once, and loses nothing by it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import atexit, sys, threading, time
from checker.cli.ending import end_at_once

class Kept:
    def __del__(self):
        print("taken apart")

kept = Kept()
atexit.register(print, "registered")
print("no line end", end="")
{more}
end_at_once({code})
print(" went on")
"""
AT_WORK = 'threading.Thread(target=lambda: (time.sleep(0.2), print("finished"))).start()'


def run(code: int, more: str = "") -> subprocess.CompletedProcess[str]:
    program = PROGRAM.format(code=code, more=more)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


def test_output_is_written_what_is_registered_done_and_nothing_taken_apart() -> None:
    done = run(7)
    assert (done.returncode, done.stdout, done.stderr) == (7, "no line endregistered\n", "")


def test_a_daemon_thread_is_not_waited_for() -> None:
    done = run(3, "threading.Thread(target=time.sleep, args=(60,), daemon=True).start()")
    assert (done.returncode, done.stdout) == (3, "no line endregistered\n")


def test_a_thread_that_is_at_work_is_waited_for() -> None:
    done = run(7, AT_WORK)
    assert done.returncode == 0  # ends as Python does; the command line gives the code itself
    assert done.stdout == "no line end went on\nfinished\nregistered\ntaken apart\n"


def test_closed_streams_disturb_nobody() -> None:
    done = run(5, "sys.stdout = None; sys.stderr.close()")
    assert (done.returncode, done.stderr) == (5, "")


def test_the_codes_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("Das Bad öffnet um 9 Uhr.\n\nLa piscine ouvre à 10 heures.\n", encoding="utf-8")
    for arguments, code in (
        (["--version"], 0),
        (["--wrong"], 2),
        (["rules"], 0),
        (["check", "--help"], 0),
        (["check", str(path)], 1),
        (["check", str(path), "--exit-zero"], 0),
        (["check", str(path) + "x"], 2),
    ):
        command = [sys.executable, "-m", "checker", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == code, arguments
        assert bool(done.stdout) == (code < 2)
        assert bool(done.stderr) == (code == 2)
