#!/usr/bin/env python3
"""Measure a language on sentences of a treebank: where sentences end, and whether texts of each length are told.

usage: python corpora/languages/treebank.py it FILE.conllu...

Sentences are strung together, five to a text, those that end without a mark left out. For telling, 600 pieces of
sentences of each length are drawn, with a seed (fewer where there are not so many). Nothing of the treebank is kept.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import checker
from checker import languages

TEXT = re.compile(r"^# text = (.+)$", re.MULTILINE)
ENDED = re.compile(r"[.!?…][»”\"')]*$")
JOINED = 5  # sentences to a text
DRAWN = 600  # texts of each length
LENGTHS = ((1, 2), (3, 5), (6, 10), (11, 20), (21, 40))  # words, from and to
SEED = 5


def join_sentences(sentences: Sequence[str]) -> Iterator[tuple[str, set[int]]]:
    """Texts of a few sentences, with where sentences end inside."""
    ended = [one for one in sentences if ENDED.search(one) and one[0].isupper()]
    for at in range(0, len(ended) - JOINED + 1, JOINED):
        text, ends = "", set[int]()
        for one in ended[at : at + JOINED]:
            ends.add(len(text) - 1)
            text += f"{one} "
        yield text.rstrip(), ends - {-1}


def measure_splitting(sentences: Sequence[str], code: str) -> str:
    """Precision, recall and F1 of sentence ends inside a text."""
    right = found = gold = 0
    for text, ends in join_sentences(sentences):
        mine = {end for _, end in checker.split_sentences(text, code)} - {len(text)}
        right, found, gold = right + len(mine & ends), found + len(mine), gold + len(ends)
    precision, recall = right / found, right / gold
    f1 = 2 * precision * recall / (precision + recall)
    return f"splitting: P {precision:.4f} R {recall:.4f} F1 {f1:.4f}, {gold} ends inside texts"


def measure_telling(sentences: Sequence[str], code: str) -> Iterator[str]:
    """For each length, how many texts are told as the language among all that are known."""
    chance = random.Random(SEED)
    for least, most in LENGTHS:
        pieces = []
        for words in (one.split() for one in sentences):
            if len(words) >= least:
                size = chance.randint(least, min(most, len(words)))
                at = chance.randint(0, len(words) - size) if most <= LENGTHS[1][1] else 0
                pieces.append(" ".join(words[at : at + size]).strip(" ,.;:()\"'“”«»"))
        pieces = [one for one in pieces if re.search(r"[a-zà-ÿ]{2}", one)]
        drawn = chance.sample(pieces, min(DRAWN, len(pieces)))
        told = sum(checker.identify_language(one, languages.codes()) == code for one in drawn)
        yield f"told of {least} to {most} words: {told} of {len(drawn)}"


def main() -> None:
    """Read the treebank and measure."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("language", choices=languages.codes())
    arguments.add_argument("files", type=Path, nargs="+")
    given = arguments.parse_args()
    sentences = [one.strip() for file in given.files for one in TEXT.findall(file.read_text(encoding="utf-8"))]
    print(measure_splitting(sentences, given.language))
    print(*measure_telling(sentences, given.language), sep="\n")


if __name__ == "__main__":
    main()
