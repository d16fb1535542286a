"""The type of a language's word facts: what tells it apart from others, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

_SIGNS = "0123456789abcdefghijABCDEFGHIJKLMNOPQRST"


class Lexicon:
    """The words of a language with their frequency, read from a file piece by piece.

    The file is made by ``corpora/wordlists/count.py``. A line holds the words with the same first three
    letters: those letters, then for each word the rest of it and a sign for its frequency class, 0 (once in
    ten million words) to 9 (three in a hundred). The sign is the digit; ``a`` to ``j`` for a word that
    translations mostly leave as it is; ``A`` to ``J`` for a word that is seen capitalised only; ``K`` to ``T`` for both.
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
        stem = word[:3]
        if stem in self._lines:
            for item in self._lines.pop(stem).split(" "):
                self._words[stem + item[:-1]] = _SIGNS.index(item[-1])
        return self._words.get(word)

    def frequency(self, word: str) -> int | None:
        """The frequency class, 0 to 9, of a word in small letters; None for a word that is not known."""
        sign = self._sign(word)
        return None if sign is None else sign % 10

    def is_name(self, word: str) -> bool:
        """Whether a word in small letters is seen with a capital inside sentences nearly always."""
        sign = self._sign(word)
        return sign is not None and sign >= 20

    def is_kept(self, word: str) -> bool:
        """Whether translations mostly leave a word in small letters as it is: a name, a term, a loan word."""
        sign = self._sign(word)
        return sign is not None and sign // 10 in (1, 3)


@dataclass(frozen=True)
class WordFacts:
    """What is known of a language's words.

    ``function_words`` are the small words that hold sentences together, in small letters; ``connectives`` those of
    them that stand in names and titles too (of, and, the). ``verbs`` are verb forms and pronouns that make a clause.
    ``loan_words`` are words and phrases of other languages that are at home in this one, in small letters.
    ``nouns_capitalised`` says that common nouns are written with a capital (so that a capital is no sign of a name);
    ``titles_capitalised`` that names and titles have a capital on all their content words.
    ``articles`` are the articles; ``elided`` the single letters that stand only beside an apostrophe; ``verb_form`` matches words that are verb forms nearly always.
    ``compound_links`` are the strings that may stand between the two parts of a compound; none: words are not joined.
    """

    lexicon: Lexicon
    function_words: frozenset[str] = field(default=frozenset())
    connectives: frozenset[str] = field(default=frozenset())
    verbs: frozenset[str] = field(default=frozenset())
    loan_words: frozenset[str] = field(default=frozenset())
    nouns_capitalised: bool = False
    titles_capitalised: bool = False
    compound_links: tuple[str, ...] = ()
    articles: frozenset[str] = field(default=frozenset())
    elided: frozenset[str] = field(default=frozenset())
    verb_form: re.Pattern[str] | None = None


def words(text: str) -> frozenset[str]:
    """The words of a text separated by white space, as a set."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The lines of a text, without those that are empty, as a set."""
    return frozenset(line.strip() for line in text.splitlines() if line.strip())
