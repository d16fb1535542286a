#!/usr/bin/env python3
"""Errors in names that the rules find, by kind, and what they say of the same translations untouched.

usage: python corpora/names/measure.py [--most N] [--read] PATH ...

A path is a file of JSON lines, perhaps packed with gzip, with ``id``, ``src_lang``, ``tgt_lang``, ``src``, ``tgt``,
``doc``. The documents are those that `fit.py` has not fitted on (``--read``: those it has). Of the pairs that allow an
error one in `SHARE` gets one; a file of pairs is an article. An error counts as found where a finding of its pair
points at it, as a warning, or as a note.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from slips import Slip, list_names, misspell, replace, replace_country
from texts import read_documents

import checker
from checker.model import Finding
from checker.settings import Settings

RULES = ("name-spelling", "country-mismatch", "name-mismatch")
SHARE = 5
"""Pairs with a name for one error in them: few enough that the rest of an article is right."""
TOGETHER = 5_000
"""Pairs that are checked as one file."""


def check_pairs(pairs: list[dict[str, str]]) -> dict[str, list[Finding]]:
    """The findings of the rules on names, notes among them, by pair."""
    found: dict[str, list[Finding]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pairs.jsonl")
        for start in range(0, len(pairs), TOGETHER):
            lines = [
                json.dumps({key: pair[key] for key in ("id", "src_lang", "tgt_lang", "src", "tgt")}, ensure_ascii=False)
                for pair in pairs[start : start + TOGETHER]
            ]
            path.write_text("\n".join(lines), encoding="utf-8")
            report = checker.check([path], Settings(select=RULES))
            for finding in (*report.findings, *report.notes):
                found[finding.unit or ""].append(finding)
    return found


def put_errors(pairs: list[dict[str, str]], dice: random.Random) -> Iterator[tuple[dict[str, str], Slip | None]]:
    """The pairs, some of them with an error."""
    names: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        names[pair["doc"]] += [one.text for one in list_names(pair["tgt"], pair["tgt_lang"], pair["src"])]
    for pair in pairs:
        own = pair["tgt"], pair["tgt_lang"], pair["src"]
        slips = [*misspell(*own, dice), *replace(*own, names[pair["doc"]], dice), *replace_country(*own[:2], dice)]
        if slips and dice.randrange(SHARE) == 0:
            slip = dice.choice(slips)
            yield {**pair, "tgt": slip.text}, slip
        else:
            yield pair, None


def _is_found(slip: Slip, findings: list[Finding]) -> str:
    """How an error is found: as a warning, as a note, not."""
    said = [
        one.severity
        for one in findings
        if any((slip.wrong or slip.right) in place.text or place.text in slip.wrong for place in one.locations)
    ]
    return "note" if said and set(said) == {"info"} else "warning" if said else "not"


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=4000, help="pairs of each path")
    parser.add_argument("--read", action="store_true")
    arguments = parser.parse_args()
    dice = random.Random(3)
    errors: Counter[tuple[str, str]] = Counter()
    alarms: Counter[tuple[str, str]] = Counter()
    count = 0
    for path in arguments.paths:
        pairs = [pair for one in read_documents(path, read=arguments.read, most=arguments.most) for pair in one]
        count += len(pairs)
        alarms.update((one.rule, one.severity) for every in check_pairs(pairs).values() for one in every)
        changed = list(put_errors(pairs, dice))
        found = check_pairs([pair for pair, _ in changed])
        errors.update((slip.kind, _is_found(slip, found[pair["id"]])) for pair, slip in changed if slip is not None)
    print("| error | put in | found as a warning | as a note |", "|---|--:|--:|--:|", sep="\n")
    for kind in dict.fromkeys(kind for kind, _ in sorted(errors)):
        every = sum(n for (one, _), n in errors.items() if one == kind)
        print(f"| {kind} | {every} | {errors[kind, 'warning'] / every:.2f} | {errors[kind, 'note'] / every:.2f} |")
    print(f"\nOf {count} pairs as they are, by 1,000:\n\n| rule | warnings | notes |\n|---|--:|--:|")
    for rule in RULES:
        loud = sum(n for (one, severity), n in alarms.items() if one == rule and severity != "info")
        print(f"| {rule} | {1000 * loud / count:.2f} | {1000 * alarms[rule, 'info'] / count:.2f} |")


if __name__ == "__main__":
    main()
