"""Lists of words as they are written in the folders of the languages, and the lexicon that is made of one."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path


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
    A line is taken apart when one of its words is first asked for, so that a short text costs little.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._words: dict[str, int] = {}

    @cached_property
    def _lines(self) -> dict[str, str]:
        if self.path is None:
            return {}
        lines: dict[str, str] = {}
        for line in self.path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                stem, _, rest = line.partition(" ")
                lines[stem] = rest
        return lines

    def _sign(self, word: str) -> int | None:
        sign = self._words.get(word)
        if sign is not None:
            return sign
        stem = word[:3]
        line = self._lines.get(stem)
        if line is not None:
            for item in line.split(" "):
                self._words[stem + item[:-1]] = ord(item[-1]) - 33
            self._lines.pop(stem, None)  # last: another thread may be looking for the same
        return self._words.get(word)

    def frequency(self, word: str) -> int | None:
        """The frequency class of a word in small letters, in quarter powers of ten; None for a word not known."""
        sign = self._sign(word)
        return None if sign is None else sign % 20

    def is_name(self, word: str) -> bool:
        """Whether a word in small letters is seen with a capital inside sentences nearly always."""
        sign = self._sign(word)
        return sign is not None and sign >= 40

    def is_kept(self, word: str) -> bool:
        """Whether translations mostly leave a word in small letters as it is: a name, a term, a loan word."""
        sign = self._sign(word)
        return sign is not None and sign // 20 in (1, 3)
