"""Trees of many articles: what `checker check` takes at several sizes, with one process and more, again, and changed.

    python corpora/benchmarks/trees.py [--files 300 3000] [--jobs 1 2] [--kind named loose linked] [--against FOLDER]

The trees are written by this script (two versions an article, some with an error). ``named``: the names of files tell
what belongs together; ``loose``: what they say does; ``linked``: a site whose links are looked for in the tree. Of each
run: CPU seconds of all processes, as a share of the first run's, seconds, the most memory that one process held, and
the bytes of the JSON report. The first run keeps its results, the runs with so many jobs keep none. ``--against`` names
a checkout of an earlier state, which is measured beside it (first runs only).
"""

from __future__ import annotations

import argparse
import os
import random
import resource
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
LOOSE = {"de": "seite", "fr": "page"}
LINK_TEXTS = {"de": ("Mehr dazu", "dann"), "fr": ("Lire aussi", "puis")}
PARAGRAPHS = 12
KINDS = ("named", "loose", "linked")
WRONG = 5
"""Of so many articles one has an error."""


class Taken(NamedTuple):
    """What a run took, and what it wrote."""

    cpu: float
    seconds: float
    memory: float
    report: float

    def describe(self, first: Taken) -> str:
        """The cells of a row."""
        share = 100 * self.cpu / first.cpu
        return f"{self.cpu:7.1f} | {share:5.1f} | {self.seconds:7.1f} | {self.memory:6.0f} | {self.report:7.2f}"


def write_tree(folder: Path, files: int, kind: str = "named") -> None:
    """Write articles in two languages, ``files`` files in all, of one of `KINDS`."""
    chance = random.Random(files)
    for number in range(files // 2):
        part = f"part{number % 20:02}"
        wrong = number % WRONG == 0
        pairs = [write_paragraphs(chance, wrong=wrong and paragraph == 3) for paragraph in range(PARAGRAPHS)]
        for language, side in zip(("de", "fr"), zip(*pairs, strict=True), strict=True):
            text = "\n\n".join(side) + "\n"
            if kind == "linked":
                text += "\n" + write_links(number, files // 2, language)
            file = folder / name_file(kind, part, number, language)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def name_file(kind: str, part: str, number: int, language: str) -> str:
    """Where a version of an article lies."""
    if kind == "linked":
        return f"{language}/{part}/page{number:05}.md"
    if kind == "loose":
        return f"{part}/{LOOSE[language]}{number:05}.md"
    return f"{part}/page{number:05}.{language}.md"


def write_links(number: int, articles: int, language: str) -> str:
    """A line with two links, of which that to the German edition stands in both versions."""
    others = [(number * step + step) % articles for step in (3, 7)]
    pages = [f"part{other % 20:02}/page{other:05}/" for other in others]
    first, second = LINK_TEXTS[language]
    home = "https://example.org/"
    return f"{first} [1]({home}{language}/{pages[0]}), {second} [2]({home}de/{pages[1]}).\n"


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
    parser.add_argument("--jobs", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--kind", nargs="+", choices=KINDS, default=["named"])
    parser.add_argument("--against", type=Path)
    args = parser.parse_args()
    print("| files | kind | run | CPU s | % | s | MB | report MB |\n|--:|---|---|--:|--:|--:|--:|--:|")
    for files in args.files:
        for kind in args.kind:
            measure_tree(files, kind, args.jobs, args.against)


def measure_tree(files: int, kind: str, jobs: list[int], against: Path | None) -> None:
    """Measure the runs over one tree, and print their rows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_tree(folder / "tree", files, kind)
        (folder / "checker.toml").touch()
        tree, report = str(folder / "tree"), str(folder / "report.json")
        first = measure(tree, report, str(HERE))

        def tell(run: str, taken: Taken) -> None:
            print(f"| {files:,} | {kind} | {run} | {taken.describe(first)} |", flush=True)

        tell("first", first)
        tell("again", measure(tree, report, str(HERE)))
        page = next(path for path in sorted(Path(tree).rglob("*.md")) if name_language(path) == "de")
        page.write_text(page.read_text(encoding="utf-8") + "\nDer Rat hat am 5. Mai zugesagt.\n", encoding="utf-8")
        tell("one changed", measure(tree, report, str(HERE)))
        for number in jobs:
            tell(f"{number} jobs", measure(tree, report, str(HERE), "--jobs", str(number), "--no-cache"))
        if against:
            tell("before", measure(tree, report, str(against), "--jobs", "1", "--no-cache"))


def name_language(path: Path) -> str:
    """The language that a file of a tree is in."""
    german = path.name.endswith(".de.md") or path.name.startswith(LOOSE["de"]) or "de" in path.parts
    return "de" if german else "fr"


if __name__ == "__main__":
    main()
