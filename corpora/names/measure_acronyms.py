#!/usr/bin/env python3
"""Acronyms of the source put in place of the translation's own: how many are found, and what else is said.

usage: python corpora/names/measure_acronyms.py [--most N] [--read] PATH ...

Paths and documents as for `measure.py`. Into every document an acronym is put, once, that it introduces or says twice
or more in other letters than its source.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from texts import Document, read_documents

from checker.names.acronym_pairs import RowTexts, find_copied_acronyms, learn_renderings
from checker.names.acronyms import find_introduced, list_acronyms

LEAST_USES = 2
"""Rows in which a translation says an acronym, besides those that introduce it."""


def copy_acronym(rows: list[RowTexts], dice: random.Random) -> tuple[list[RowTexts], int] | None:
    """The rows with one acronym of the source put in, and where; None where there is none to put in."""
    choices = [
        (place, name, one.start, one.end)
        for name, own in learn_renderings(rows).items()
        for uses in [_list_uses(rows, name, own)]
        if len(uses) >= LEAST_USES
        for place, one in uses
    ]
    if not choices:
        return None
    place, name, start, end = dice.choice(choices)
    here, (text,) = rows[place]
    return [*rows[:place], (here, [text[:start] + name + text[end:]]), *rows[place + 1 :]], place


def _list_uses(rows: list[RowTexts], name: str, own: str) -> list:
    """The rows in which the source says ``name`` and the translation ``own``, without introducing it."""
    return [
        (place, one)
        for place, ((here,), (there,)) in enumerate(rows)
        if name in {each.name for each in list_acronyms(here)} and own not in set(find_introduced(there))
        for one in list_acronyms(there)[:1]
        if one.name == own
    ]


def _read_rows(document: Document) -> list[RowTexts]:
    return [([pair["src"]], [pair["tgt"]]) for pair in document]


def main() -> None:
    """Print what is found and what is said."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=20_000, help="pairs of each path")
    parser.add_argument("--read", action="store_true")
    arguments = parser.parse_args()
    dice = random.Random(3)
    pairs = put = found = 0
    said: list[str] = []
    for path in arguments.paths:
        for document in read_documents(path, read=arguments.read, most=arguments.most):
            rows = _read_rows(document)
            pairs += len(rows)
            said += [
                f"{each.found.acronym.name} for {each.own}: {rows[each.row][1][0]}"
                for each in find_copied_acronyms(rows)
            ]
            changed = copy_acronym(rows, dice)
            if changed is not None:
                put += 1
                found += any(each.row == changed[1] for each in find_copied_acronyms(changed[0]))
    print(f"{pairs} pairs; {put} acronyms put in, {found} found; said of the texts as they are: {len(said)}")
    print(*said, sep="\n")


if __name__ == "__main__":
    main()
