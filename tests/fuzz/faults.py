"""Throws an exception into every function that a command calls, once each: ``python -m tests.fuzz.faults [COMMAND …]``.

Whatever goes wrong anywhere must end in one line and exit code 2, or change nothing at all. A fault is a traceback, an
exception that leaves the program, another exit code, lines that nobody can use, and, worst, a report that says less
than it should with an exit code that says that all is well.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from types import CodeType, FrameType
from typing import NamedTuple

from checker import cli

PACKAGE = str(Path(cli.__file__).parents[1])
ENTRY = str(Path(cli.__file__))
"""The file of the entry: what goes wrong in it before it begins to care is Python's to tell."""
MOST_LINES = 3
"""Lines on standard error that are few enough to be read."""
COMMANDS: dict[str, tuple[str, ...]] = {
    "check": ("check", "tree"),
    "check-json": ("check", "tree", "--format", "json"),
    "check-explain": ("check", "tree/a", "--explain"),
    "check-page": ("check", "tree/page.txt", "--output", "html=out/page.html", "--output", "sarif=out/page.sarif"),
    "inspect": ("inspect", "tree"),
    "align": ("align", "tree/a/text.de.txt", "tree/a/text.en.txt"),
    "baseline": ("baseline", "tree", "--output", "accepted.json"),
    "fix": ("fix", "tree", "--diff"),
    "rules": ("rules",),
    "settings": ("settings",),
    "init": ("init", "tree"),
    "decisions": ("decisions", "list"),
}
GERMAN = "Die Brücke über den Fluss misst 40 Meter. Der Umbau kostete 12,5 Millionen Euro.\n"
ENGLISH = "The bridge across the river is 45 metres long. The work cost 12.5 million euros.\n"
FRENCH = "Le pont sur la rivière mesure 40 mètres. Les travaux ont coûté 12.500 euros.\n"
ERRORS: tuple[BaseException, ...] = (
    RuntimeError("boom"),
    MemoryError(),
    OSError(28, "No space left on device"),
    RecursionError("maximum recursion depth exceeded"),
    KeyError("x"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    AssertionError(),
)


class Outcome(NamedTuple):
    """How a command ended: its exit code, or what left it; what it printed."""

    code: int
    output: str
    errors: str


def write_tree(folder: Path) -> None:
    """Two articles and a page, with something to find in each."""
    for name in ("a", "b"):
        (folder / "tree" / name).mkdir(parents=True)
        (folder / "tree" / name / "text.de.txt").write_text(GERMAN, encoding="utf-8")
        (folder / "tree" / name / "text.en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "tree" / "page.txt").write_text(GERMAN + "\n" + FRENCH, encoding="utf-8")
    (folder / "decisions.jsonl").write_text("", encoding="utf-8")
    (folder / "out").mkdir()


@contextmanager
def stand_in_tree() -> Iterator[None]:
    """Run the body in a fresh folder that holds the tree."""
    before, folder = Path.cwd(), Path(tempfile.mkdtemp())
    write_tree(folder)
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
        shutil.rmtree(folder)


def run_command(arguments: Sequence[str]) -> Outcome:
    """Run a command in this process."""
    written, err = io.BytesIO(), io.StringIO()
    out = io.TextIOWrapper(written, "utf-8")
    with stand_in_tree(), redirect_stdout(out), redirect_stderr(err):
        try:
            code = cli.main(arguments)
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else -1
        except BaseException as error:  # noqa: BLE001 (which is what is looked for)
            err.write(f"Traceback: {type(error).__name__}: {error}")
            code = -1
        out.flush()
    return Outcome(code, written.getvalue().decode(), err.getvalue())


def list_functions(arguments: Sequence[str]) -> list[CodeType]:
    """The functions of the package that a command calls, in the order of their first calls."""
    seen: dict[CodeType, None] = {}

    def note(frame: FrameType, _event: str, _argument: object) -> None:
        if frame.f_code.co_filename.startswith(PACKAGE):
            seen.setdefault(frame.f_code)

    run_command(arguments)  # what is built once is built
    sys.settrace(note)
    try:
        run_command(arguments)
    finally:
        sys.settrace(None)
    return [code for code in seen if not code.co_name.startswith("<") and code.co_filename != ENTRY]


def run_with_fault(arguments: Sequence[str], function: CodeType, error: BaseException) -> Outcome:
    """Run a command in which the first call of a function fails."""

    def throw(frame: FrameType, _event: str, _argument: object) -> None:
        if frame.f_code is function:
            sys.settrace(None)
            raise error

    sys.settrace(throw)
    try:
        return run_command(arguments)
    finally:
        sys.settrace(None)


def find_fault(usual: Outcome, outcome: Outcome) -> str:
    """What is wrong with how a disturbed command ended; "" for nothing."""
    if "Traceback" in outcome.errors:
        return "traceback"
    if outcome.code == 2:
        lines = outcome.errors.strip().splitlines() or [line for line in outcome.output.splitlines() if line]
        if not lines:
            return "nothing said"
        return "too many lines" if len(outcome.errors.strip().splitlines()) > MOST_LINES else ""
    if outcome.code != usual.code:
        return f"exit code {outcome.code} for {usual.code}"
    return "" if outcome.output == usual.output else "another report, and nothing said"


def sweep(name: str, part: slice = slice(None)) -> Iterator[tuple[str, str]]:
    """Every function of a command that ends in a fault, and which; ``part`` chooses among the functions."""
    arguments = COMMANDS[name]
    functions = list_functions(arguments)[part]
    usual = run_command(arguments)
    for number, function in enumerate(functions):
        error = ERRORS[number % len(ERRORS)]
        fault = find_fault(usual, run_with_fault(arguments, function, error))
        place = f"{Path(function.co_filename).relative_to(PACKAGE)}:{function.co_qualname} {type(error).__name__}"
        yield place, fault
    again = run_command(arguments)
    yield "afterwards", "" if again == usual else "another report afterwards"


def main() -> int:
    """Sweep the commands that are named, else all; print the table and every fault."""
    failed = 0
    for name in sys.argv[1:] or COMMANDS:
        results = list(sweep(name))
        faults = [(place, fault) for place, fault in results if fault]
        failed += len(faults)
        print(f"{name:<14} {len(results):>5} {len(faults):>4}", flush=True)
        for place, fault in faults:
            print(f"    {fault}: {place}")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
