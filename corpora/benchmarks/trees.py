"""Trees of many articles: what `checker check` takes at several sizes, with one process and more, again, and changed.

    python corpora/benchmarks/trees.py [--files 300 3000] [--jobs 1 2] [--against FOLDER]

The trees are written by this script (two versions an article, some with an error). Of each run: CPU seconds of all
processes, seconds, the most memory that one process held, and the bytes of the JSON report. ``--against`` names a
checkout of an earlier state, which is measured beside it (first runs only).
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parents[2]
MEGABYTE = 1024
"""Kilobytes: what Linux tells the memory of a process in."""
PLACES = ("Biel", "Thun", "Sitten", "Chur", "Olten", "Aarau", "Zug", "Sarnen", "Locarno", "Frauenfeld")
GERMAN = (
    "Die Gemeinde {place} saniert ihre Schule für {n} Franken.",
    "Der Rat hat am {day}. Mai mit {n} Stimmen zugesagt.",
    "Die Strecke ist {n} Kilometer lang und führt durch drei Dörfer.",
    "Wer das Bad besucht, zahlt künftig {n} Franken Eintritt.",
    "Im vergangenen Jahr kamen {n} Gäste in die Stadt.",
    "Die Arbeiten beginnen im Herbst und dauern {day} Wochen.",
)
FRENCH = (
    "La commune de {place} rénove son école pour {n} francs.",
    "Le conseil a dit oui le {day} mai par {n} voix.",
    "Le tracé est long de {n} kilomètres et traverse trois villages.",
    "Qui se rend à la piscine paiera désormais {n} francs l'entrée.",
    "L'an dernier, {n} hôtes sont venus dans la ville.",
    "Les travaux commencent en automne et durent {day} semaines.",
)
PARAGRAPHS = 12
WRONG = 5
"""Of so many articles one has an error."""


class Taken(NamedTuple):
    """What a run took, and what it wrote."""

    cpu: float
    seconds: float
    memory: float
    report: float

    def __str__(self) -> str:
        return f"{self.cpu:7.1f} | {self.seconds:7.1f} | {self.memory:6.0f} | {self.report:7.2f}"


def write_tree(folder: Path, files: int) -> None:
    """Write articles in two languages, ``files`` files in all."""
    chance = random.Random(files)
    for number in range(files // 2):
        where = folder / f"part{number % 20:02}"
        where.mkdir(parents=True, exist_ok=True)
        wrong = number % WRONG == 0
        pairs = [write_paragraphs(chance, wrong=wrong and paragraph == 3) for paragraph in range(PARAGRAPHS)]
        for language, side in zip(("de", "fr"), zip(*pairs, strict=True), strict=True):
            (where / f"page{number:05}.{language}.md").write_text("\n\n".join(side) + "\n", encoding="utf-8")


def write_paragraphs(chance: random.Random, *, wrong: bool = False) -> tuple[str, str]:
    """A paragraph of two sentences in German and in French, perhaps with numbers that are another in French."""
    sides: tuple[list[str], list[str]] = ([], [])
    for german, french in chance.sample(list(zip(GERMAN, FRENCH, strict=True)), 2):
        values = {"place": chance.choice(PLACES), "n": chance.randint(13, 990), "day": chance.randint(2, 28)}
        sides[0].append(german.format(**values))
        if wrong:
            values["n"] += 7
        sides[1].append(french.format(**values))
    return " ".join(sides[0]), " ".join(sides[1])


def make_environment(code: Path) -> dict[str, str]:
    """What a run is given: the checkout, its bytecode (kept), one thread for numpy."""
    return {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPATH": str(code),
        "PYTHONSAFEPATH": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "LANG": "C",
        "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir(), "checker-trees-bytecode")),
    }


def run_checker(tree: Path, report: Path, *more: str, code: Path = HERE) -> Taken:
    """Check a tree in a fresh process."""
    command = [sys.executable, "-m", "checker", "check", str(tree), "--exit-zero", "--output", f"json={report}", *more]
    started, before = time.perf_counter(), os.times()
    pid = os.posix_spawn(
        sys.executable,
        command,
        make_environment(code),
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _pid, status, _own = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{command}: {status}")
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    # of all descendants that were waited for, the largest: asked in a process of its own for each run
    return Taken(spent, time.perf_counter() - started, 0.0, report.stat().st_size / 1e6)


def measure(*arguments: str) -> Taken:
    """`run_checker` in a process of its own, so that the most memory of its children is that of this run."""
    done = subprocess.run([sys.executable, __file__, "--one", *arguments], check=True, capture_output=True, text=True)
    return Taken(*map(float, done.stdout.split()))


def measure_one(tree: str, report: str, code: str, *more: str) -> None:
    """Print what one run took."""
    taken = run_checker(Path(tree), Path(report), *more, code=Path(code))
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEGABYTE
    print(*taken._replace(memory=most))


def main() -> None:
    """Measure, and print a table."""
    if sys.argv[1:2] == ["--one"]:
        measure_one(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, nargs="+", default=[300, 3000])
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--against", type=Path)
    args = parser.parse_args()
    print("| files | run | CPU s | s | MB | report MB |\n|--:|---|--:|--:|--:|--:|")
    for files in args.files:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_tree(folder / "tree", files)
            (folder / "checker.toml").touch()
            tree, report = str(folder / "tree"), str(folder / "report.json")
            if args.against:
                print(f"| {files} | before | {measure(tree, report, str(args.against))} |", flush=True)
            for jobs in args.jobs:
                shutil.rmtree(folder / ".checker_cache", ignore_errors=True)
                taken = measure(tree, report, str(HERE), "--jobs", str(jobs), "--no-cache")
                print(f"| {files} | {jobs} jobs | {taken} |", flush=True)
            measure(tree, report, str(HERE))
            print(f"| {files} | again | {measure(tree, report, str(HERE))} |", flush=True)
            page = next(Path(tree).rglob("*.de.md"))
            page.write_text(page.read_text(encoding="utf-8") + "\nDer Rat hat am 5. Mai zugesagt.\n", encoding="utf-8")
            print(f"| {files} | one changed | {measure(tree, report, str(HERE))} |", flush=True)


if __name__ == "__main__":
    main()
