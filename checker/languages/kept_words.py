"""How often translations leave a word of a language as it is: counted from professional translations."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from checker.languages.sorted_lines import STEM, SortedLines
from checker.memo import Memo

_KNOWN_LINES = 4_096
"""Lines of the file that are remembered once they have been taken apart. More: faster where texts are long, more memory."""


class KeptWords:
    """The words of a language and how often translations keep them, read from a file and looked up in it.

    The file is made by ``corpora/wordlists/count_kept.py``. The last remark at its top names the other languages,
    behind ``To:``. A line holds the words with the same first three letters: those letters, then for each word the
    rest of it and, for each of the other languages, a sign: a digit for the class of the share of its sentences whose
    translation has the word too, 0 for all of them, every class less than half of the one before; ``-`` where the word
    has hardly been seen. The lines are sorted by their bytes: a word is looked up by halves, nothing is taken apart
    before.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._lines = SortedLines(path)
        self._signs = Memo(self._read_line, _KNOWN_LINES)

    @cached_property
    def _languages(self) -> list[str]:
        """The other languages, in the order of their signs."""
        return self._lines.remarks[-1].partition("To: ")[2].split() if self._lines.remarks else []

    def find_class(self, word: str, language: str) -> int | None:
        """The class of the share of translations into ``language`` that keep a word in small letters; None: not known.

        The share is about 1 in 10 ** (class * 2 / 3), at most.
        """
        signs = self._signs[word[:STEM]].get(word[STEM:])
        if signs is None or language not in self._languages:
            return None
        sign = signs[self._languages.index(language)]
        return int(sign) if sign.isdigit() else None

    def _read_line(self, stem: str) -> dict[str, str]:
        """The words with these first letters: the rest of each, and its signs."""
        count = len(self._languages)
        return {item[:-count]: item[-count:] for item in self._lines.find(stem).split()}
