"""How well terms are found: the gold items of this folder, beside simpler ways to look for a term.

``python corpora/terms/measure.py [--part development|held-out] [--wrong]``
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
MARKED = re.compile(r"[{}]")
Ranges = list[tuple[int, int]]


class Item(NamedTuple):
    """A term, a sentence, and the words in it that are the term; none where it does not stand there."""

    language: str
    term: str
    kind: str
    text: str
    places: Ranges


def read_items(part: str) -> Iterator[Item]:
    """The items of a part of the gold. Raises ``ValueError`` for a line that is none."""
    for line in (FOLDER / f"{part}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            language, term, kind, marked = (one.strip() for one in line.split(" | "))
            text, places, opened = "", [], 0
            for piece in re.split(r"([{}])", marked):
                if piece == "{":
                    opened = len(text)
                elif piece == "}":
                    places.append((opened, len(text)))
                else:
                    text += piece
            if bool(places) == (kind == "other"):
                raise ValueError(line)
            yield Item(language, term, kind, text, places)


def find_exact(item: Item) -> Ranges:
    """The very letters, as whole words."""
    return [match.span() for match in re.finditer(rf"(?<!\w){re.escape(item.term)}(?!\w)", item.text)]


def find_anywhere(item: Item) -> Ranges:
    """The letters, small or capital, anywhere."""
    return [match.span() for match in re.finditer(re.escape(item.term), item.text, re.IGNORECASE)]


def find_prefix(item: Item) -> Ranges:
    """Words that begin as the words of the term do, but for their last two letters."""
    words = [re.escape(word[: max(3, len(word) - 2)]) + r"\w*" for word in re.findall(r"\w+", item.term)]
    return [match.span() for match in re.finditer(r"(?<!\w)" + r"\W+".join(words), item.text, re.IGNORECASE)]


def find_by_key(item: Item, key: Callable[[str], str]) -> Ranges:
    """Words in a row that a stemmer or a lemmatiser makes the words of the term."""
    wanted = [key(word) for word in re.findall(r"\w+", item.term)]
    words = list(re.finditer(r"\w+", item.text))
    keys = [key(word.group()) for word in words]
    return [
        (words[at].start(), words[at + len(wanted) - 1].end())
        for at in range(len(words) - len(wanted) + 1)
        if keys[at : at + len(wanted)] == wanted
    ]


def find_ours(item: Item) -> Ranges:
    """What the checker finds."""
    from checker.terms.concept import Concept, Term
    from checker.terms.term_index import TermIndex

    index = TermIndex(item.language, [(Concept("1"), Term(item.term, item.language))])
    return [part for one in index.find(item.text) for part in one.parts]


def list_ways() -> dict[str, Callable[[Item], Ranges]]:
    """The ways by name; those whose library is not there are left out."""
    ways: dict[str, Callable[[Item], Ranges]] = {
        "exact": find_exact,
        "anywhere": find_anywhere,
        "prefix": find_prefix,
        "checker": find_ours,
    }
    names = {"de": "german", "en": "english", "fr": "french"}
    try:
        snowball = importlib.import_module("snowballstemmer")
        stemmers = {code: snowball.stemmer(name) for code, name in names.items()}
        ways["Snowball"] = lambda item: find_by_key(item, lambda word: stemmers[item.language].stemWord(word.lower()))
    except ImportError:
        pass
    try:
        simplemma = importlib.import_module("simplemma")
        ways["simplemma"] = lambda item: find_by_key(
            item, lambda word: simplemma.lemmatize(word, lang=item.language).lower()
        )
    except ImportError:
        pass
    return ways


def judge(item: Item, found: Ranges) -> tuple[int, int, int]:
    """Right, wrong and missed: an item is one answer, right where each of its places is touched and nothing else is."""
    touched = [any(start < end_ and start_ < end for start, end in found) for start_, end_ in item.places]
    stray = any(not any(s < end and start < e for s, e in item.places) for start, end in found)
    return int(bool(item.places) and all(touched)), int(stray), int(bool(item.places) and not all(touched))


def main() -> int:
    """Print precision and recall of every way, and on demand what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("development", "held-out"), default="development")
    parser.add_argument("--wrong", action="store_true", help="list what the checker has wrong")
    args = parser.parse_args()
    items = list(read_items(args.part))
    print(f"{args.part}: {len(items)} items, {sum(bool(item.places) for item in items)} with the term")
    for name, find in list_ways().items():
        right = wrong = missed = 0
        for item in items:
            found = judge(item, find(item))
            right, wrong, missed = right + found[0], wrong + found[1], missed + found[2]
            if args.wrong and name == "checker" and (found[1] or found[2]):
                print(f"  {'wrong' if found[1] else 'missed'}: {item.language} {item.term}: {item.text}")
        precision = right / (right + wrong) if right + wrong else 1.0
        print(f"{name:<10} P {precision:.3f}  R {right / (right + missed):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
