"""A case is run in a process of its own, in a folder of its own, with limits of time and memory."""

from __future__ import annotations

import contextlib
import gc
import io
import multiprocessing.util
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

from checker.cli import main as run_checker
from tests.fuzz.hostile.case import Case, Outcome
from tests.fuzz.hostile.judging import LONGEST, MEMORY, SECONDS, find_faults


def run_case(case: Case, folder: Path) -> Outcome:
    """Run a case in a process of its own, in this folder, which is empty."""
    case.build(folder)
    out, err = folder.with_suffix(".out"), folder.with_suffix(".err")
    gc.collect()
    gc.freeze()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = os.fork()
    if not child:
        _run_here(case, folder, out, err)
    _pid, status, usage = os.wait4(child, 0)
    said = [path.read_bytes().decode("utf-8", "backslashreplace") for path in (out, err)]
    left = tuple(path.name for path in folder.glob("*.part"))
    code = os.waitstatus_to_exitcode(status)
    return Outcome(code, said[0], said[1], usage.ru_utime + usage.ru_stime, (usage.ru_maxrss - before) * 1024, left)


def _run_here(case: Case, folder: Path, out: Path, err: Path) -> None:
    """Run the command and leave: this is the child's."""
    os.chdir(folder)
    os.environ.update({"TERM": "dumb", "LC_ALL": "C.UTF-8", "HOME": str(folder), **dict(case.environment)})
    given = folder.with_suffix(".in")
    given.write_bytes(case.stdin)
    for number, path, flags in (
        (0, given, os.O_RDONLY),
        (1, out, os.O_WRONLY | os.O_CREAT),
        (2, err, os.O_WRONLY | os.O_CREAT),
    ):
        os.dup2(os.open(path, flags, 0o600), number)
    encoding = "ascii" if dict(case.environment).get("LC_ALL") == "C" else "utf-8"
    sys.stdin = io.TextIOWrapper(os.fdopen(0, "rb"), encoding=encoding)
    sys.stdout = io.TextIOWrapper(os.fdopen(1, "wb"), encoding=encoding)
    sys.stderr = io.TextIOWrapper(os.fdopen(2, "wb"), encoding=encoding, errors="backslashreplace")
    signal.alarm(LONGEST)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (4 * MEMORY, 4 * MEMORY))
    code = 99
    try:
        code = run_checker(list(case.arguments))
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 98
    except BaseException:  # noqa: BLE001 the table shows it
        traceback.print_exc()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    threading._shutdown()  # type: ignore[attr-defined]  # as Python ends: workers of a batch are waited for,
    multiprocessing.util._exit_function()  # type: ignore[attr-defined]  # and what it has of the system is given back
    os._exit(code)


def run_cases(cases: Iterable[Case]) -> Iterator[tuple[Case, list[str]]]:
    """Every case with what is wrong."""
    with tempfile.TemporaryDirectory() as place:
        for number, case in enumerate(cases):
            folder = Path(place) / f"case{number}"
            folder.mkdir()
            outcome = run_case(case, folder)
            yield case, list(find_faults(case, outcome))
            subprocess.run(["chmod", "-R", "u+rwX", folder], check=False, stderr=subprocess.DEVNULL)
            subprocess.run(["rm", "-rf", folder], check=True)  # folders in each other may be too deep for us


def warm_up() -> None:
    """Build every table that is built once, so that no case pays for it."""
    from tests.fuzz import growth

    growth.warm_up()
