"""Hostile inputs to every reader and every command: each ends with exit code 0, 1 or 2, and 2 with one clear line.

Every case runs the command line in a process of its own, in a folder of its own, with limits of time and memory. What
must not happen: a traceback, another exit code, a line that names neither the file nor what is wrong, a control
character in the output, a run that takes too long or too much.

usage: python -m tests.fuzz.hostile [--only TEXT] [--list]
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from checker.cli import main as run_checker

SECONDS = 20
"""Of processor time that a case may take: none is larger than some megabytes."""
LONGEST = 60
"""Seconds of any kind that a case may take: what waits takes none of the processor."""
MEMORY = 1_500 * 2**20
"""Bytes that a case may take."""
LEAST_SAID, MOST_SAID = 12, 1_000
"""Characters that a line must have besides the path to say what is wrong, and may have at the most. A guess."""


LISTED = "Not checked, because"
"""What a report says above the files that could not be read, which stand there a line each."""


class Case(NamedTuple):
    """One hostile input: its area and name, what makes its files in a folder, and the arguments of the command.

    ``path`` is the file that an error must name; ``codes`` are the exit codes that are right; ``says`` must stand in
    what is printed; ``most`` are the lines of an error, ``stdin`` and ``environment`` what the command gets.
    """

    area: str
    name: str
    build: Callable[[Path], None]
    arguments: tuple[str, ...]
    path: str = ""
    codes: tuple[int, ...] = (0, 1, 2)
    says: str = ""
    most: int = 1
    stdin: bytes = b""
    environment: tuple[tuple[str, str], ...] = ()


class Outcome(NamedTuple):
    """How a case ended."""

    code: int
    out: str
    err: str
    seconds: float
    memory: int


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
    code = os.waitstatus_to_exitcode(status)
    return Outcome(code, said[0], said[1], usage.ru_utime + usage.ru_stime, (usage.ru_maxrss - before) * 1024)


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
    os._exit(code)


def find_faults(case: Case, outcome: Outcome) -> Iterator[str]:
    """What is wrong with how a case ended; nothing where all is right."""
    said = outcome.out + outcome.err
    if "Traceback (most recent call last)" in said:
        yield "traceback: " + next((line for line in reversed(outcome.err.splitlines()) if line.strip()), "")
    elif outcome.code not in case.codes:
        yield f"exit code {outcome.code}: {(outcome.err or outcome.out).strip()[:300]}"
    if outcome.seconds > SECONDS / 2:
        yield f"{outcome.seconds:.0f} s"
    if outcome.memory > MEMORY:
        yield f"{outcome.memory >> 20} MB"
    if any((ord(sign) < 32 and sign not in "\n\t") or 127 <= ord(sign) < 160 for sign in outcome.err):
        yield f"control characters in {outcome.err!r}"
    if case.says and case.says not in said:
        yield f"does not say {case.says!r}: {said.strip()[:300]}"
    if outcome.code == 2 and outcome.code in case.codes:
        yield from find_faults_of_error(case, outcome)


def find_faults_of_error(case: Case, outcome: Outcome) -> Iterator[str]:
    """What is wrong with an error: it is one line, names the file, and says what is wrong with it."""
    lines = outcome.err.splitlines()
    if len(lines) > case.most or not (lines or LISTED in outcome.out):
        yield f"{len(lines)} lines: {(outcome.err or outcome.out)[:300]!r}"
    for line in lines:
        if not line.startswith("checker"):
            yield f"begins otherwise: {line[:200]!r}"
        if case.path and case.path not in line:
            yield f"does not name {case.path}: {line[:300]}"
        if len(line) - len(case.path) < LEAST_SAID or len(line) > MOST_SAID:
            yield f"says too little or too much ({len(line)}): {line[:200]!r}"


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


def list_cases() -> list[Case]:
    """All cases, those of files first."""
    from tests.fuzz import hostile_files, hostile_packed, hostile_sides

    return [*hostile_files.list_cases(), *hostile_packed.list_cases(), *hostile_sides.list_cases()]


def warm_up() -> None:
    """Build every table that is built once, so that no case pays for it."""
    from tests.fuzz import growth

    growth.warm_up()


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 where a case fails."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", default="", metavar="TEXT", help="cases whose area and name hold this")
    parser.add_argument("--list", action="store_true", help="only list the cases")
    chosen = parser.parse_args(arguments)
    cases = [case for case in list_cases() if chosen.only in f"{case.area}: {case.name}"]
    if chosen.list:
        sys.stdout.write("".join(f"{case.area}: {case.name}\n" for case in cases))
        return 0
    warm_up()
    tried: Counter[str] = Counter()
    failed: dict[str, list[str]] = defaultdict(list)
    started = time.monotonic()
    for case, faults in run_cases(cases):
        tried[case.area] += 1
        if faults:
            failed[case.area].append(case.name)
            sys.stdout.write(f"{case.area}: {case.name}: {'; '.join(faults)}\n")
            sys.stdout.flush()
    sys.stdout.write(write_table(tried, failed))
    sys.stdout.write(f"{time.monotonic() - started:.0f} s\n")
    return int(any(failed.values()))


def write_table(tried: Counter[str], failed: dict[str, list[str]]) -> str:
    """Area, cases, failures."""
    lines = [f"| {area} | {count} | {len(failed.get(area, ()))} |" for area, count in tried.items()]
    total = f"| all | {tried.total()} | {sum(map(len, failed.values()))} |"
    return "\n".join(["| area | cases | failures |", "|---|---|---|", *lines, total]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
