"""How often translations leave a word of a language as it is: counted from professional translations."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from checker.memo import Memo

_KNOWN_LINES = 4_096
"""Lines of the file that are remembered once they have been looked up. More: faster where texts are long, more memory."""
_STEM = 3
"""Letters that the words of a line have in common."""


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
        self._lines = Memo(self._read_line, _KNOWN_LINES)

    @cached_property
    def _data(self) -> bytes:
        return b"" if self.path is None else self.path.read_bytes()

    @cached_property
    def _first(self) -> tuple[int, list[str]]:
        """Where the lines of words begin, and the other languages in the order of their signs."""
        at, languages = 0, ""
        while self._data.startswith(b"#", at):
            end = self._data.find(b"\n", at) + 1
            languages = self._data[at:end].decode("utf-8").partition("To: ")[2]
            at = end
        return at, languages.split()

    def find_class(self, word: str, language: str) -> int | None:
        """The class of the share of translations into ``language`` that keep a word in small letters; None: not known.

        The share is about 1 in 10 ** (class * 2 / 3), at most.
        """
        start, languages = self._first
        signs = self._lines[word[:_STEM]].get(word[_STEM:]) if start < len(self._data) else None
        if signs is None or language not in languages:
            return None
        sign = signs[languages.index(language)]
        return int(sign) if sign.isdigit() else None

    def _read_line(self, stem: str) -> dict[str, str]:
        """The words with these first letters: the rest of each, and its signs."""
        start, languages = self._first
        sought, low, high = stem.encode("utf-8") + b" ", start, len(self._data)
        while low < high:
            begin = self._data.rfind(b"\n", start, (low + high) // 2) + 1 or start
            if self._data[begin : begin + len(sought)] < sought:
                end = self._data.find(b"\n", begin)
                low = len(self._data) if end < 0 else end + 1
            else:
                high = begin
        if not self._data.startswith(sought, low):
            return {}
        line = self._data[low : self._data.find(b"\n", low)].decode("utf-8")
        count = len(languages)
        return {item[:-count]: item[-count:] for item in line.split(" ")[1:]}
