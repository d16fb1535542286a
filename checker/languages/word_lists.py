"""Lists of words as they are written in the folders of the languages, and the lexicon that is made of one."""

from __future__ import annotations

from pathlib import Path

from checker.languages.sorted_lines import STEM, SortedLines
from checker.memo import Memo

_KNOWN_WORDS = 200_000
"""Words that are remembered, known or not. More: faster in many long texts, more memory."""


def split_words(*texts: str) -> frozenset[str]:
    """The words of lists that are written with white space between them."""
    return frozenset(word for text in texts for word in text.split())


def split_phrases(text: str) -> frozenset[str]:
    """The words and phrases of a list that is written with commas between them."""
    return frozenset(" ".join(one.split()) for one in text.split(",") if one.strip())


def split_pairs(text: str) -> dict[str, str]:
    """What stands before and behind the colon of each piece of a list that is written with white space between them."""
    return dict(pair.split(":") for pair in text.split())


def read_phrases(path: Path) -> frozenset[str]:
    """The words and phrases of a file, separated by commas and line ends; lines that begin with ``#`` are remarks."""
    lines = path.read_text(encoding="utf-8").splitlines()
    found = (one.strip() for line in lines if not line.startswith("#") for one in line.split(","))
    return frozenset(one for one in found if one)


class Lexicon:
    """The words of a language with their frequency, read from a file piece by piece.

    The file is made by ``corpora/wordlists/count.py``. A line holds the words with the same first three
    letters: those letters, then for each word the rest of it and a sign. The sign is the character 33 + the
    frequency class, 0 (once in ten million words) to 19 (six in a thousand and more), + 20 for a word that
    translations mostly leave as it is, + 40 for one that is seen capitalised only.
    The lines are sorted by their bytes; one is looked for when one of its words is first asked for, so that a language
    of which a text has few words costs little.
    """

    def __init__(self, path: Path | None) -> None:
        self._lines = SortedLines(path)
        self._signs = Memo(self._find_sign, _KNOWN_WORDS)

    def _find_sign(self, word: str) -> int | None:
        line, sought = self._lines.find(word[:STEM]), f" {word[STEM:]}"
        if not line or " " in word:
            return None
        at = line.find(sought)
        while at >= 0:
            sign = at + len(sought)
            if sign < len(line) and line[sign + 1 : sign + 2] in ("", " "):
                return ord(line[sign]) - 33
            at = line.find(sought, sign)
        return None

    def frequency(self, word: str) -> int | None:
        """The frequency class of a word in small letters, in quarter powers of ten; None for a word not known."""
        sign = self._signs[word]
        return None if sign is None else sign % 20

    def is_name(self, word: str) -> bool:
        """Whether a word in small letters is seen with a capital inside sentences nearly always."""
        sign = self._signs[word]
        return sign is not None and sign >= 40

    def is_kept(self, word: str) -> bool:
        """Whether translations mostly leave a word in small letters as it is: a name, a term, a loan word."""
        sign = self._signs[word]
        return sign is not None and sign // 20 in (1, 3)
