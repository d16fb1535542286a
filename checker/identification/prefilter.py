"""The first look at a text: are its words at home? Most texts need no second one.

Words are sorted into sets when they are first seen. From then on a question about a text costs a ``findall`` and a set
difference. The answer errs on one side only: what it lets pass, the thorough look would have let pass too. It looks at
every word, also at those that are masked later.

What it must equal: where `measure_own_lead` is not 0, ``judge_language`` names the same language and is sure of it.
``tests/identification/test_prefilter.py`` compares. Nothing outside the room need know of it: ``judge_expected`` and
``is_plainly_in`` ask it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from checker.identification.non_text import WORD
from checker.identification.quotations import blank_quotations
from checker.identification.thresholds import (
    LEAST_STRANGE,
    MOST_LOOKED_THROUGH,
    MOST_OWN,
    OWN,
    SEEN_TEXTS,
    SURE_LEAD,
    TABLE_SIZE,
)
from checker.identification.word_scores import WordScores, get_word_scores
from checker.memo import build_once


class SeenWords(NamedTuple):
    """The words of a text as they are written: how many, and which."""

    number: int
    different: frozenset[str]


@lru_cache(maxsize=SEEN_TEXTS)
def get_seen_words(text: str) -> SeenWords:
    """The words of a text, addresses and codes among them."""
    found = WORD.findall(text)
    return SeenWords(len(found), frozenset(found))


class SortedWords:
    """Words that were sorted; all of ``seen`` are, whatever thread is sorting others.

    ``calm`` words are at home here. Of those in small letters, ``usual`` ones are well known here, ``rare`` ones
    are not. ``shouted`` ones are all in capitals. ``leads`` says by how many nats a word that is not strange is
    likelier here than elsewhere, or less.
    """

    __slots__ = ("calm", "leads", "rare", "seen", "shouted", "usual")

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self.calm: set[str] = set()
        self.usual: set[str] = set()
        self.rare: set[str] = set()
        self.shouted: set[str] = set()
        self.leads: dict[str, float] = {}


class HomeWords:
    """The words of one language among several, sorted as they come."""

    def __init__(self, lookup: WordScores, host: int) -> None:
        self.lookup, self.host = lookup, host
        self.others = [at for at in range(len(lookup.codes)) if at != host]
        self.sorted = SortedWords()

    def sort_words(self, words: SeenWords) -> SortedWords:
        """The words sorted so far, these among them. To be asked anew for other words."""
        known = self.sorted
        return known if known.seen.issuperset(words.different) else self._learn(words.different)

    def score_strange(self, text: str, strange: frozenset[str]) -> float:
        """What strange words say, in nats, 0 or less: each as often as its letters stand in the text, or less.

        Beyond `MOST_LOOKED_THROUGH` it is infinitely little: the text wants a thorough look.
        """
        if len(strange) * len(text) > MOST_LOOKED_THROUGH:
            return float("-inf")
        host, row = self.host, self.lookup.get_row
        return sum(row(word)[host] * text.count(word) for word in strange)

    def has_small(self, strange: frozenset[str], least: float) -> bool:
        """Whether one of the words is written in small letters and says less than so many nats."""
        return any(word.islower() and self.lookup.get_row(word)[self.host] < least for word in strange)

    def _learn(self, words: frozenset[str]) -> SortedWords:
        """Sort words, in a table that begins anew when it is full; who reads the old one keeps it."""
        known = self.sorted
        if len(known.seen) >= TABLE_SIZE:
            known = self.sorted = SortedWords()
        new = words - known.seen
        width, host = len(self.lookup.codes), self.host
        for word in new:
            row = self.lookup.get_row(word)
            lead = LEAST_STRANGE
            if row[host] >= LEAST_STRANGE:
                known.calm.add(word)
            if row[-1]:
                usual = bool(row[2 * width + host])
                (known.usual if usual else known.rare).add(word)
                if usual and row[width + host] and row[host] == 0.0:
                    own = -max((row[other] for other in self.others), default=0.0)
                    lead = min(own, MOST_OWN) if own >= OWN else lead
            elif len(word) > 1 and word.isupper():
                known.shouted.add(word)
            known.leads[word] = lead
        known.seen |= new  # last: what is there is sorted
        return known


@build_once
def get_home_words(language: str, codes: tuple[str, ...]) -> HomeWords:
    """The one home of a language's words among ``codes``."""
    return HomeWords(get_word_scores(codes), codes.index(language))


def measure_own_lead(text: str, language: str, codes: tuple[str, ...]) -> float:
    """By how many nats at least a text leads in its own language, its quotations left out; 0 where looks don't tell."""
    here, words = get_home_words(language, codes), get_seen_words(blank_quotations(text))
    known, different = here.sort_words(words), words.different
    lead = sum(map(known.leads.__getitem__, different)) + (words.number - len(different)) * LEAST_STRANGE
    if lead < SURE_LEAD:
        return 0.0
    strange = different - known.calm
    if strange:
        lead += here.score_strange(text, strange)
    familiar = known.rare.isdisjoint(different) or len(different & known.usual) >= 2 * len(different & known.rare)
    return lead if familiar and lead >= SURE_LEAD else 0.0
