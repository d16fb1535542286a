"""Hostile inputs to every reader and every command: each ends with exit code 0, 1 or 2, and 2 with one clear line.

Every case runs the command line in a process of its own, in a folder of its own, with limits of time and memory. What
must not happen: a traceback, another exit code, a line that names neither the file nor what is wrong, a control
character in the output, a run that takes too long or too much.

usage: python -m tests.fuzz.hostile [--only TEXT] [--part 0/4] [--list]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict

from tests.fuzz.hostile import list_cases
from tests.fuzz.hostile.running import run_cases, warm_up


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 where a case fails."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", default="", metavar="TEXT", help="cases whose area and name hold this")
    parser.add_argument("--part", default="0/1", help="the n-th of so many parts")
    parser.add_argument("--list", action="store_true", help="only list the cases")
    chosen = parser.parse_args(arguments)
    cases = [case for case in list_cases() if chosen.only in f"{case.area}: {case.name}"]
    part, parts = map(int, chosen.part.split("/"))
    cases = cases[part::parts]
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
