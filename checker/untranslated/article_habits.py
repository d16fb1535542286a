"""What the rest of an article does with a word: whether it is a name there, and whether others of its rows keep it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from checker.identification.prefilter import get_seen_words
from checker.untranslated.copy_surroundings import has_code

if TYPE_CHECKING:
    from checker.model import Article, Row

MOSTLY, SELDOM = 0.8, 0.2
"""Shares of the rows with a word from which it is mostly kept, and below which it is mostly translated. Guesses."""
MIXED, TECHNICAL = 0.025, 0.08
"""Shares of the texts with code in them from which an article speaks of programs. Read off fifteen kinds of text."""
MOST_JUDGED = 400
"""Sentences of an article by which its kind is judged. More: slower."""
ENOUGH = 3
"""Rows from which more say the same. A guess."""


def make_nothing_copied(_words: frozenset[str]) -> frozenset[str]:
    """None of the words."""
    return frozenset()


def judge_kind(texts: Iterable[str]) -> str:
    """Whether texts are ``plain``, speak of programs now and then (``mixed``), or mostly (``technical``)."""
    judged = [has_code(text) for text in texts]
    share = sum(judged) / max(1, len(judged))
    return "plain" if share < MIXED else "mixed" if share < TECHNICAL else "technical"


def know_no_habit(_word: str, _language: str, _other: str) -> str | None:
    """Nothing is known of what the article does with a word."""
    return None


class ArticleHabits(NamedTuple):
    """What an article says of words: ``names`` which of some are names, ``find_habit`` what is done with one elsewhere.

    ``find_habit`` is asked with a word in small letters, the text's language and the other version's. ``kind`` is what
    `judge_kind` says; ``kept`` words are left alone.
    """

    names: Callable[[frozenset[str]], frozenset[str]] = make_nothing_copied
    find_habit: Callable[[str, str, str], str | None] = know_no_habit
    kind: str = "plain"
    kept: frozenset[str] = frozenset()


NO_HABITS = ArticleHabits()


class KeptCounts:
    """In how many rows each word of one language stands, and in how many of them the other language has it, too."""

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        """Count the rows: their text in the language that is looked at, and in the one whose words are counted."""
        self.seen: Counter[str] = Counter()
        self.kept: Counter[str] = Counter()
        done: set[str] = set()
        for here, there in rows:
            if there not in done:
                done.add(there)
                words = set(map(str.lower, get_seen_words(there).different))
                self.seen.update(words)
                self.kept.update(words.intersection(map(str.lower, get_seen_words(here).different)))

    def find_habit(self, word: str, *, counted: bool = True) -> str | None:
        """What other rows do with a word than the one asked for, which keeps it; None: there is nothing to tell.

        ``counted`` says whether that row is counted as one that keeps it.
        """
        seen, kept = self.seen[word] - 1, self.kept[word] - counted
        if seen <= 0:
            return None
        share = kept / seen
        if share < SELDOM:
            return f"translated {min(seen, ENOUGH)}"
        return None if seen < ENOUGH else "kept" if share >= MOSTLY else "kept now and then"


def _join_cells(row: Row, versions: Iterable[str]) -> str:
    """What some versions say in a row."""
    return " ".join([sentence.text for version in versions for sentence in row.cells.get(version, ())])


class KeptElsewhere:
    """What an article does with words in its other rows, by pairs of languages. Counted when first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._counts: dict[tuple[str, str], KeptCounts] = {}

    def judge_kind(self) -> str:
        """The kind of the article, by its first sentences."""
        texts = (sentence.text for version in self.article.versions for sentence in version.sentences)
        return judge_kind(islice(texts, MOST_JUDGED))

    def find_habit(self, word: str, language: str, other: str) -> str | None:
        """What the other rows do with a word of ``other`` in texts in ``language``: `KeptCounts.find_habit`."""
        if (language, other) not in self._counts:
            self._counts[language, other] = KeptCounts(self._list_texts(language, other))
        return self._counts[language, other].find_habit(word)

    def _list_texts(self, language: str, other: str) -> Iterator[tuple[str, str]]:
        """The texts of the rows in both languages."""
        here, there = (self._languages.get(code, []) for code in (language, other))
        for row in self.article.rows:
            one = _join_cells(row, here)
            if one and (another := _join_cells(row, there)):
                yield one, another

    @cached_property
    def _languages(self) -> dict[str, list[str]]:
        """The versions by their language."""
        found: dict[str, list[str]] = {}
        for version in self.article.versions:
            found.setdefault(version.language, []).append(version.id)
        return found
