"""Large single files: what a megabyte of a page or of a book takes, by size, beside an article of 100 kB.

    python corpora/benchmarks/sizes.py [--kilobytes 100 1000 10000] [--rounds 3]

A page holds its two versions one after another; a book is two files. The texts are written by this script. Of each
size: CPU seconds above those of a page of two sentences, medians of rounds taken in turn; a megabyte's share of them,
and that as a multiple of the smallest size's; the most memory.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from trees import HERE, MEGABYTE, make_environment, write_paragraphs

PARTS = ("page", "book")
"""What is measured: one file with both versions, and one file for each."""
LANGUAGES = ("de", "fr")


class Spent(NamedTuple):
    """What one run took: CPU seconds, and the most memory in megabytes."""

    cpu: float
    memory: float


def write_texts(folder: Path, kind: str, kilobytes: int) -> list[str]:
    """Write a page or a book of so many kilobytes in all; the files."""
    chance = random.Random(kilobytes)
    sides: tuple[list[str], list[str]] = ([], [])
    size = 0
    while size < kilobytes * 1000 or not size:
        paragraphs = write_paragraphs(chance, wrong=chance.random() < 1 / 100)
        for side, paragraph in zip(sides, paragraphs, strict=True):
            side.append(paragraph)
            size += len(paragraph.encode()) + 2
    texts = ["\n\n".join(side) + "\n" for side in sides]
    if kind == "page":
        names, texts = ["page.txt"], ["\n".join(texts)]
    else:
        names = [f"book.{language}.txt" for language in LANGUAGES]
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in zip(names, texts, strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    return [str(folder / name) for name in names]


def run_once(paths: list[str]) -> Spent:
    """Check the files in a fresh process."""
    command = [sys.executable, "-m", "checker", "check", "--exit-zero", "--no-cache", "--jobs", "1", "--", *paths]
    with Path(os.devnull).open("wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, env=make_environment(HERE))
        _pid, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command}: {process.returncode}")
    return Spent(used.ru_utime + used.ru_stime, used.ru_maxrss / MEGABYTE)


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kilobytes", type=int, nargs="+", default=[100, 1000, 10_000])
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        Path(name, "checker.toml").write_text("time-limit = 100000\n", encoding="utf-8")  # the machine may be busy
        sizes = [0, *sorted(args.kilobytes)]
        cases = {(kind, size): write_texts(Path(name, kind, str(size)), kind, size) for kind in PARTS for size in sizes}
        spent: dict[tuple[str, int], list[Spent]] = {case: [] for case in cases}
        for _round in range(args.rounds):
            for case, paths in cases.items():
                spent[case].append(run_once(paths))
    print("| | kB | CPU s | s/MB | × | MB of memory |\n|---|--:|--:|--:|--:|--:|")
    for kind in PARTS:
        nothing = statistics.median(one.cpu for one in spent[kind, 0])
        first = 0.0
        for size in sizes[1:]:
            cpu = statistics.median(one.cpu for one in spent[kind, size]) - nothing
            each = cpu / (size / 1000)
            first = first or each
            memory = max(one.memory for one in spent[kind, size])
            print(f"| {kind} | {size:,} | {cpu:.1f} | {each:.2f} | {each / first:.2f} | {memory:.0f} |", flush=True)


if __name__ == "__main__":
    main()
