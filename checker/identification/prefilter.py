"""The first look at a text: are its words at home? Most texts need no second one.

Words are sorted into sets when they are first seen. From then on a question about a text costs a ``findall`` and a set
difference. The answer errs on one side only: what it lets pass, the thorough look would have let pass too. It looks at
every word, also at those that are masked later.

What it must equal: where `measure_own_lead` is not 0, ``judge_language`` names the same language and is sure of it.
``tests/identification/test_prefilter.py`` compares. Nothing outside the room need know of it: ``judge_expected`` and
``is_plainly_in`` ask it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from checker.identification.non_text import WORD
from checker.identification.quotations import blank_quotations
from checker.identification.thresholds import LEAST_STRANGE, MOST_OWN, OWN, SEEN_TEXTS, SURE_LEAD, TABLE_SIZE
from checker.identification.word_scores import WordScores, get_word_scores


class SeenWords(NamedTuple):
    """The words of a text as they are written: how many, and which."""

    number: int
    different: frozenset[str]


@lru_cache(maxsize=SEEN_TEXTS)
def get_seen_words(text: str) -> SeenWords:
    """The words of a text, addresses and codes among them."""
    found = WORD.findall(text)
    return SeenWords(len(found), frozenset(found))


class HomeWords:
    """The words of one language among several, sorted as they come.

    ``calm`` words are at home here. Of those in small letters, ``usual`` ones are well known here, ``rare`` ones
    are not. ``shouted`` ones are all in capitals. ``leads`` says by how many nats a word that is not strange is
    likelier here than elsewhere, or less.
    """

    def __init__(self, lookup: WordScores, host: int) -> None:
        self.lookup, self.host = lookup, host
        self.others = [at for at in range(len(lookup.codes)) if at != host]
        self.seen: set[str] = set()
        self.calm: set[str] = set()
        self.usual: set[str] = set()
        self.rare: set[str] = set()
        self.shouted: set[str] = set()
        self.leads: dict[str, float] = {}

    def find_strange(self, words: SeenWords) -> frozenset[str]:
        """The words that are not at home."""
        if not self.seen.issuperset(words.different):
            self._learn(words.different)
        return words.different - self.calm

    def score_strange(self, text: str, strange: frozenset[str]) -> float:
        """What strange words say, in nats, 0 or less: each as often as its letters stand in the text, or less."""
        host, row = self.host, self.lookup.get_row
        return sum(row(word)[host] * text.count(word) for word in strange)

    def has_small(self, strange: frozenset[str], least: float) -> bool:
        """Whether one of the words is written in small letters and says less than so many nats."""
        return any(word.islower() and self.lookup.get_row(word)[self.host] < least for word in strange)

    def _forget(self) -> None:
        for known in (self.seen, self.calm, self.usual, self.rare, self.shouted):
            known.clear()
        self.leads.clear()

    def _learn(self, words: frozenset[str]) -> None:
        if len(self.seen) >= TABLE_SIZE:
            self._forget()
        new = words - self.seen
        self.seen |= new
        width, host = len(self.lookup.codes), self.host
        for word in new:
            row = self.lookup.get_row(word)
            self.leads[word] = LEAST_STRANGE
            if row[host] >= LEAST_STRANGE:
                self.calm.add(word)
            if not row[-1]:
                if len(word) > 1 and word.isupper():
                    self.shouted.add(word)
                continue
            usual = bool(row[2 * width + host])
            (self.usual if usual else self.rare).add(word)
            if usual and row[width + host] and row[host] == 0.0:
                lead = -max((row[other] for other in self.others), default=0.0)
                if lead >= OWN:
                    self.leads[word] = min(lead, MOST_OWN)


@cache
def get_home_words(language: str, codes: tuple[str, ...]) -> HomeWords:
    """The one home of a language's words among ``codes``."""
    return HomeWords(get_word_scores(codes), codes.index(language))


def measure_own_lead(text: str, language: str, codes: tuple[str, ...]) -> float:
    """By how many nats at least a text leads in its own language, its quotations left out; 0 where looks don't tell."""
    here, words = get_home_words(language, codes), get_seen_words(blank_quotations(text))
    strange, different = here.find_strange(words), words.different
    lead = sum(map(here.leads.__getitem__, different)) + (words.number - len(different)) * LEAST_STRANGE
    if lead < SURE_LEAD:
        return 0.0
    if strange:
        lead += here.score_strange(text, strange)
    known = here.rare.isdisjoint(different) or len(different & here.usual) >= 2 * len(different & here.rare)
    return lead if known and lead >= SURE_LEAD else 0.0
