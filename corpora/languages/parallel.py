#!/usr/bin/env python3
"""Measure two languages on a pair of parallel treebanks: alarms on translations, sentences aligned, vectors found.

usage: python corpora/languages/parallel.py it=it_pud-ud-test.conllu de=de_pud-ud-test.conllu [--shown N]

Sentences with the same number (``sent_id``) are translations. Alarms are findings on them that are errors or warnings,
each pair by itself. For alignment ten texts are made of them, one sentence in ten left out on either side, with a seed;
links count sentence by sentence. P@1 is how often the nearest sentence by the embedded model is the translation.
Nothing of the treebanks is kept.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np

import checker
from checker.alignment.embedding import load_model

SENTENCE = re.compile(r"^# sent_id = (\S+)$.*?^# text = (.+?)$", re.MULTILINE | re.DOTALL)
TEXTS = 10
MISSING = 0.05  # of the sentences, on either side
SEED = 3

Pairs = list[tuple[str, str]]


def read_pairs(first: Path, second: Path) -> Pairs:
    """The sentences that both files have, in the order of their numbers."""
    one, other = (dict(SENTENCE.findall(path.read_text(encoding="utf-8"))) for path in (first, second))
    return [(one[key].strip(), other[key].strip()) for key in sorted(one.keys() & other.keys())]


def measure_alarms(pairs: Pairs, codes: tuple[str, str], shown: int) -> str:
    """How many errors and warnings are found in translations, by rule."""
    rows = [{"src_lang": codes[0], "tgt_lang": codes[1], "src": one, "tgt": other} for one, other in pairs]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "pairs.jsonl")
        file.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
        findings = checker.check([file]).findings
    for finding in findings[:shown]:
        print(f"  {finding.rule}: {finding.message}", *(one.text for one in finding.locations), sep=" | ")
    rules = ", ".join(f"{rule} {count}" for rule, count in Counter(one.rule for one in findings).most_common())
    return f"alarms: {len(findings)} in {len(pairs)} pairs ({rules})"


def measure_links(pairs: Pairs, codes: tuple[str, str]) -> str:
    """Precision and recall of links between sentences, where some are missing."""
    chance, size = random.Random(SEED), len(pairs) // TEXTS
    right = found = gold = 0
    for at in range(0, size * TEXTS, size):
        sides: tuple[list[str], list[str]] = ([], [])
        links = set()
        for pair in pairs[at : at + size]:
            draw = chance.random()
            if draw < 2 * MISSING:
                side = int(draw >= MISSING)
                sides[side].append(pair[side])
                continue
            links.add((len(sides[0]), len(sides[1])))
            for side in (0, 1):
                sides[side].append(pair[side])
        mine = {(i, j) for bead in checker.align(*sides, *codes) for i in bead.source for j in bead.target}
        right, found, gold = right + len(mine & links), found + len(mine), gold + len(links)
    return f"links: P {100 * right / found:.1f} R {100 * right / gold:.1f}"


def measure_vectors(pairs: Pairs) -> str:
    """P@1 of the embedded model, both ways."""
    one, other = (load_model().encode([pair[side] for pair in pairs]) for side in (0, 1))
    cosines, own = one @ other.T, np.arange(len(pairs))
    forth, back = ((cosines.argmax(axis=axis) == own).mean() for axis in (1, 0))
    return f"P@1: {100 * forth:.1f} forth, {100 * back:.1f} back"


def main() -> None:
    """Read the treebanks and measure."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("sides", nargs=2, metavar="LANGUAGE=FILE")
    arguments.add_argument("--shown", type=int, default=0, help="findings that are printed")
    given = arguments.parse_args()
    (first, one), (second, other) = (side.split("=", 1) for side in given.sides)
    pairs = read_pairs(Path(one), Path(other))
    print(measure_links(pairs, (first, second)), measure_vectors(pairs), sep="\n")
    print(measure_alarms(pairs, (first, second), given.shown))


if __name__ == "__main__":
    main()
