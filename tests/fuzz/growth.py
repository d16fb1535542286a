"""Time and memory grow with the input and no faster: every kind is made twice as long, again and again.

Each size is checked in a process of its own, with all tables built before, so that its time and memory are its own.
What takes less than `FLOOR` seconds can't be told from noise, and what takes less than `FLOOR_MEMORY` neither.

usage: python -m tests.fuzz.growth [--quick] [--from KILOBYTES] [--to KILOBYTES] [--only TEXT] [--part 0/4] [--all]

All kinds to a megabyte take many hours; two looks take one or two. The first is quick and lists what may grow too fast,
or is slow for its size; the second grows what was listed:

    python -m tests.fuzz.growth --first-look > suspects.txt
    python -m tests.fuzz.growth --listed suspects.txt
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import checker
from checker import reporting
from checker.identification.ngram_profiles import list_profile_codes, load_profile
from checker.model import InputError
from checker.settings import Settings
from tests.fuzz.growth_kinds import Files, Kind, list_kinds, make_versions, turn
from tests.fuzz.texts import SENTENCES

MOST = 2.3
"""How many times as long, or as large, twice the input may be: n log n, and some noise."""
FLOOR, FLOOR_MEMORY = 0.4, 96 * 2**20
"""Seconds and bytes below which growth can't be told from noise."""
TRIES = 8
"""How often a doubling that takes too long is measured again: the least counts. Other tests may run beside it."""
LONGEST = 400
"""Seconds after which a size is given up."""
MOST_MEMORY = 6 * 2**30
"""Bytes after which a size is given up."""
FIRST_SIZES = (4, 16)
"""Kilobytes of the first look."""
FIRST_FLOOR = 0.03
"""Seconds below which the first look can't tell growth from noise."""
MOST_AT_FIRST = 4.6
"""How many times as long four times the input may take at first: what grows by the square takes sixteen times."""
SLOWEST = 20 / 128
"""Seconds a kilobyte that are slow whatever the growth. Paragraphs of three letters take as much."""
FIRST_TRIES = 3
"""How often the first look measures what seems to be too slow; the least counts."""

ONCE_TOO_FAST = {
    "unit: sentences, all": (32, 64),
    "unit apart: decimals": (2, 4, 8),
    "unit apart: amounts": (2, 4, 8),
    "unit apart: attribute": (4, 8),
    "versions: half and quarter, on a line": (16, 32, 64),
    "versions: words with apostrophes, run together": (16, 32),
    "apart: different numbers": (24, 48),
    "versions: instruction, run together": (64, 128),
    "mdx: script, run together": (512, 1024),
    "page: lines of a chat, on a line": (32, 64),
}
"""Kinds that grew with the square of their size, or faster, and the kilobytes that told it: they take seconds."""


class Cost(NamedTuple):
    """What a size costs: seconds, bytes, and how it ended."""

    seconds: float
    memory: int
    end: str = ""


def run_check(files: Files) -> None:
    """Check the files and write every output."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        given = Path(folder) if len(files) > 2 else [Path(folder) / name for name in files]
        report = checker.check(given, Settings(base=folder))
        for output in reporting.FORMATS:
            reporting.render(report, output, base=folder)


def measure(files: Files) -> Cost:
    """What checking the files costs, in a process of its own."""
    gc.collect()
    gc.freeze()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _measure_here(files, writing)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return Cost(*json.loads(said)) if said else Cost(LONGEST, MOST_MEMORY, "killed")


def _measure_here(files: Files, writing: int) -> None:
    """Measure, tell it and leave: this is the child's."""
    end = ""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST + 1))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    try:
        run_check(files)
    except InputError as error:
        end = str(error)[-50:]
    except BaseException as error:  # noqa: BLE001 the table shows it
        end = repr(error)[:60]
    seconds = time.process_time() - started
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    os.write(writing, json.dumps([seconds, memory, end]).encode())
    os._exit(0)


class Growth(NamedTuple):
    """What the sizes of a kind cost, and the worst doubling of time and of memory."""

    kind: str
    costs: dict[int, Cost]
    time: float
    memory: float

    @property
    def fails(self) -> bool:
        """Whether it grows too fast or ends otherwise than it ought to."""
        return max(self.time, self.memory) > MOST or any(
            cost.end == "killed" or "Error(" in cost.end for cost in self.costs.values()
        )


def grow(kind: Kind, sizes: list[int], longest: float) -> Growth:
    """Measure a kind at every size; it is left at the first doubling that is far too slow."""
    costs: dict[int, Cost] = {}
    for size in sizes:
        costs[size] = measure(kind.make(size))
        for small, large in list(pairwise(costs))[-1:]:
            for _again in range(TRIES):
                if _compare(costs, small, large)[0] <= MOST:
                    break
                for one in (small, large):
                    other = measure(kind.make(one))
                    costs[one] = min(costs[one], other)
        if costs[size].seconds > longest:
            break
    doublings = [_compare(costs, small, large) for small, large in pairwise(costs)]
    return Growth(
        kind.name, costs, max((t for t, _ in doublings), default=0), max((m for _, m in doublings), default=0)
    )


def _compare(costs: dict[int, Cost], small: int, large: int) -> tuple[float, float]:
    one, other = costs[small], costs[large]
    return other.seconds / max(FLOOR, one.seconds), other.memory / max(FLOOR_MEMORY, one.memory)


def warm_up() -> None:
    """Build every table that is built once."""
    both = turn(*(f"{one} {other}" for one, other in zip(SENTENCES["fr"], SENTENCES["de"], strict=True)))
    for joint in ("\n\n", " "):
        run_check(make_versions(both, joint, 0, 4000))
    for code in list_profile_codes():
        load_profile(code)


def sweep(kinds: list[Kind], sizes: list[int], longest: float, *, quick: bool = False) -> Iterator[Growth]:
    """Every kind at these sizes, in kilobytes; with ``quick`` at those that told."""
    warm_up()
    for kind in kinds:
        chosen = ONCE_TOO_FAST[kind.name] if quick else sizes
        yield grow(kind, [size * 1024 for size in chosen], longest)


def look_at(kind: Kind) -> Growth:
    """The first look at a kind: four times the input at once, and small."""
    small, large = (size * 1024 for size in FIRST_SIZES)
    costs = {small: measure(kind.make(small)), large: measure(kind.make(large))}
    for _again in range(FIRST_TRIES - 1):
        if not is_fast(costs):
            break
        costs = {size: min(cost, measure(kind.make(size))) for size, cost in costs.items()}
    one, other = costs[small], costs[large]
    return Growth(kind.name, costs, other.seconds / max(FIRST_FLOOR, one.seconds), other.memory / FLOOR_MEMORY)


def is_fast(costs: dict[int, Cost]) -> bool:
    """Whether what costs this much in the first look seems to grow too fast."""
    one, other = costs.values()
    return other.seconds / max(FIRST_FLOOR, one.seconds) > MOST_AT_FIRST


def is_suspect(costs: dict[int, Cost]) -> bool:
    """Whether the second look should grow what costs this much in the first."""
    most, other = max(costs.items())
    slow = other.seconds > SLOWEST * most / 1024 or other.memory > FLOOR_MEMORY
    return is_fast(costs) or slow or any("Error(" in cost.end for cost in costs.values())


def list_suspects(kinds: list[Kind]) -> None:
    """Print what the first look finds: a name a line, and the figures behind a tab."""
    warm_up()
    for kind in kinds:
        found = look_at(kind)
        if is_suspect(found.costs):
            sys.stdout.write(f"{found.kind}\t{found.time:.2f}  {write_costs(found)}\n")
            sys.stdout.flush()


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 where a kind grows too fast."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--from", dest="least", type=int, default=64, metavar="KILOBYTES")
    parser.add_argument("--to", dest="most", type=int, default=1024, metavar="KILOBYTES")
    parser.add_argument("--only", default="", metavar="TEXT", help="kinds whose name holds this")
    parser.add_argument("--part", default="0/1", help="the n-th of so many parts")
    parser.add_argument("--longest", type=float, default=30.0, metavar="SECONDS", help="grow no further from here on")
    parser.add_argument("--all", action="store_true", help="list what holds, too")
    parser.add_argument("--quick", action="store_true", help="those that once grew too fast, in small sizes")
    parser.add_argument("--first-look", action="store_true", help="list what may grow too fast, or is slow, and end")
    parser.add_argument("--listed", type=Path, metavar="FILE", help="the kinds that a first look listed")
    chosen = parser.parse_args(arguments)
    part, parts = map(int, chosen.part.split("/"))
    kinds = [kind for kind in list_kinds() if chosen.only in kind.name][part::parts]
    if chosen.listed:
        listed = {line.partition("\t")[0] for line in chosen.listed.read_text(encoding="utf-8").splitlines()}
        kinds = [kind for kind in kinds if kind.name in listed]
    if chosen.first_look:
        list_suspects(kinds)
        return 0
    if chosen.quick:
        kinds = [kind for kind in kinds if kind.name in ONCE_TOO_FAST]
    failures = 0
    for found in sweep(kinds, list_sizes(chosen.least, chosen.most), chosen.longest, quick=chosen.quick):
        failures += found.fails
        if chosen.all or found.fails:
            print_growth(found)
    sys.stdout.write(f"{len(kinds)} kinds, {failures} grow too fast\n")
    return int(failures > 0)


def list_sizes(least: int, most: int) -> list[int]:
    """From so many kilobytes on, each twice the one before."""
    return [least << step for step in range(32) if least << step <= most]


def print_growth(found: Growth) -> None:
    """One line of the table."""
    mark = "FAIL" if found.fails else "ok"
    sys.stdout.write(f"{mark:4} {found.time:5.2f} {found.memory:5.2f}  {found.kind}: {write_costs(found)}\n")
    sys.stdout.flush()


def write_costs(found: Growth) -> str:
    """What each size costs."""
    return "  ".join(f"{cost.seconds:.2f}s {cost.memory >> 20}M {cost.end}" for cost in found.costs.values())


if __name__ == "__main__":
    sys.exit(main())
