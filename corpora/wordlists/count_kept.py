#!/usr/bin/env python3
"""Make checker/languages/*/kept_words.txt: how often a word stands unchanged in professional translations.

usage: count_kept.py [--pairs FILE.jsonl.gz ...] [--only CODE ...] [--out DIR] --train train.tsv.xz [more.tsv.xz ...]

Of every word of a language, and for each of the others: in how many sentences that have the word does the translation
have it too? Only sources that allow derived tables are read: tier A of SOURCES.md beside the training text, and the
files of ``--pairs`` (JSON lines with ``src_lang``, ``tgt_lang``, ``src``, ``tgt``, ``doc``), of which four documents in
ten are left for measuring. What is kept are counts of words, in classes; no text.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import count
from count import FOLDERS, KINDS

from checker import languages

WORD = re.compile(r"[^\W\d_]+")
READ = 6  # documents in ten that may be read
LEAST_SEEN = 3  # sentences with a word, below which nothing is said of it
SHORTEST, LONGEST = 3, 30  # letters
DOUBT = (0.5, 3.0)  # kept and seen, added to what was counted: a word seen thrice and never kept is kept once in twelve
CAPITAL_NOUNS = frozenset(code for code in FOLDERS if languages.get(code).words.capitals.on_nouns)
STEP = 1.5  # classes a power of ten, times two
CLASSES = 8
NEVER_SEEN = "-"
HEADER = (
    "# Words, and how often translations keep them, counted by corpora/wordlists/count_kept.py; sources and licences:\n"
    "# corpora/wordlists/README.md. The format: checker/languages/kept_words.py. To: {}\n"
)


class Pair(NamedTuple):
    """Two texts that say the same, with their languages."""

    languages: tuple[str, str]
    texts: tuple[str, str]


class Counts:
    """Sentences that have a word, and those whose translation has it too, by language and language."""

    def __init__(self) -> None:
        self.seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.kept: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)

    def add(self, pair: Pair) -> None:
        """Count the words of both texts."""
        words = [{word.lower() for word in WORD.findall(text)} for text in pair.texts]
        for side in (0, 1):
            way = pair.languages[side], pair.languages[1 - side]
            common = {
                word.lower() for word in WORD.findall(pair.texts[side]) if way[0] in CAPITAL_NOUNS or word.islower()
            }
            self.seen[way].update(common)
            self.kept[way].update(common & words[1 - side])


def read_training(paths: list[Path]) -> Iterator[Pair]:
    """The sentence pairs of tier A, titles left out."""
    for one, other, source, target, corpus in count.read_pairs(paths):
        if KINDS.get(corpus, "titles") != "titles" and source != target:
            yield Pair((one, other), (source, target))


def read_pairs(path: Path) -> Iterator[Pair]:
    """The sentence pairs of a file, of the documents that may be read."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if zlib.crc32(row["doc"].encode()) % 10 < READ and row["src"] != row["tgt"]:
                yield Pair((row["src_lang"], row["tgt_lang"]), (row["src"], row["tgt"]))


def find_class(kept: int, seen: int) -> int:
    """The class of a word that is kept so often: 0 for one that nearly always is, each class half as likely or less."""
    share = (kept + DOUBT[0]) / (seen + DOUBT[1])
    return min(CLASSES - 1, round(-2 * STEP * math.log10(share)))


def list_lines(language: str, counts: Counts) -> list[str]:
    """The lines of a language's file, sorted: a stem, then every rest with a digit for each of the other languages."""
    others = sorted(set(FOLDERS) - {language})
    words = {word for other in others for word, seen in counts.seen[language, other].items() if seen >= LEAST_SEEN}
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if SHORTEST <= len(word) <= LONGEST:
            digits = "".join(_write_class(word, (language, other), counts) for other in others)
            groups[word[:3]].append(word[3:] + digits)
    lines = [f"{stem} {' '.join(sorted(rests))}\n" for stem, rests in groups.items()]
    return [HEADER.format(" ".join(others)), *sorted(lines, key=str.encode)]


def _write_class(word: str, way: tuple[str, str], counts: Counts) -> str:
    seen = counts.seen[way][word]
    return str(find_class(counts.kept[way][word], seen)) if seen >= LEAST_SEEN else NEVER_SEEN


def main() -> None:
    """Count, and write one file a language."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--train", type=Path, nargs="+", required=True)
    arguments.add_argument("--only", nargs="+", default=[*FOLDERS], choices=[*FOLDERS])
    arguments.add_argument("--pairs", type=Path, nargs="+", default=[])
    arguments.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "checker" / "languages")
    options = arguments.parse_args()
    counts = Counts()
    for pair in read_training(options.train):
        counts.add(pair)
    for path in options.pairs:
        for pair in read_pairs(path):
            counts.add(pair)
    for language in options.only:
        text = "".join(list_lines(language, counts))
        (options.out / FOLDERS[language] / "kept_words.txt").write_text(text, encoding="utf-8")
        print(language, text.count(" "), len(text.encode()))


if __name__ == "__main__":
    main()
