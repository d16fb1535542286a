"""What each word says about the language of a text: a word table first, n-grams where it is unsure.

The evidence of a word is one number a language: the logarithm of how likely the word is there, less that of the
likeliest. It comes from the word's frequency class in each language's list and from the n-grams of langdetect's
profiles. Evidence is capped, so that no one word decides alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from checker import languages as registry
from checker.identification.ngram_profiles import load_profile, score_ngrams
from checker.identification.thresholds import (
    AT_HOME,
    BEYOND_CAP,
    CAP,
    CAPITAL,
    COMMON,
    LEAST_PART,
    LEAST_TAIL,
    LONGEST_WORD,
    MAY_BE_NAME,
    NGRAM_WEIGHT,
    SHORT_TAIL,
    STEP,
    TABLE_SIZE,
    UNKNOWN,
    USUAL,
)
from checker.languages.word_facts import WordFacts
from checker.memo import Memo, build_once


@dataclass(frozen=True, slots=True)
class ScoredWord:
    """The evidence of one word: ``scores`` by language (0 for the likeliest, negative for others), in table order.

    ``known`` says for each language whether its list has the word, ``usual`` whether it is no rare word there (rare
    ones may be strays of a language without a list); ``name`` that it is capitalised wherever seen.
    """

    scores: tuple[float, ...]
    known: tuple[bool, ...]
    usual: tuple[bool, ...]
    name: bool


def is_compound(word: str, facts: WordFacts) -> bool:
    """Whether a word is two known words of the language written as one, with or without a linking string."""
    if facts.compounding is None or not LEAST_PART + LEAST_TAIL <= len(word) <= LONGEST_WORD:
        return False
    frequency = facts.lexicon.frequency
    for at in range(LEAST_PART, len(word) - LEAST_TAIL + 1):
        if (frequency(word[at:]) or 0) < (2 if len(word) - at >= LEAST_PART else SHORT_TAIL):
            continue
        for link in facts.compounding.links:
            if word.endswith(link, 0, at) and at - len(link) >= LEAST_PART and frequency(word[: at - len(link)]):
                return True
    return False


def _cap_score(score: float) -> float:
    """The score, what exceeds the cap counted little: order is kept, no word decides alone."""
    return score if score > -CAP else -CAP + BEYOND_CAP * max(-CAP, score + CAP)


class WordScores:
    """The evidence of words for a fixed choice of languages, worked out when a word is first seen."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        self.codes = codes
        self.facts = [registry.get(code).words for code in codes]
        self.profiles = [load_profile(code) for code in codes]
        self.letters: frozenset[str] = frozenset().union(*(facts.one_letter_words for facts in self.facts))
        self.small_words: frozenset[str] = frozenset().union(*(facts.function_words.every for facts in self.facts))
        self._words = Memo(self._compute_scores, TABLE_SIZE)
        self._rows = Memo(self._compute_row, TABLE_SIZE)
        self._first_rows = Memo(partial(self._compute_row, first=True), TABLE_SIZE)

    def score_word(self, word: str) -> ScoredWord:
        """The evidence of a word in small letters."""
        return self._words[word]

    def get_row(self, token: str, first: bool = False) -> tuple[float, ...]:
        """A word, as it is written, in numbers that can be added up over a text.

        For each language its weighted score, whether it has the word as no name, and whether it has it in small
        letters and not as a rare one; then whether it is a word that counts (no abbreviation), a name (a half: it
        may be one), and in small letters. The capital of the ``first`` word of a text says nothing.
        """
        return (self._first_rows if first else self._rows)[token]

    def list_rows(self, tokens: Iterable[str]) -> list[tuple[float, ...]]:
        """The `get_row` of each of some words."""
        return list(map(self._rows.__getitem__, tokens))

    def _compute_row(self, token: str, first: bool = False) -> tuple[float, ...]:
        if len(token) > 1 and token.isupper():
            return (0.0,) * (3 * len(self.codes) + 3)
        small = token.islower()
        word = self.score_word(token.lower())
        unknown = not any(word.known)
        weight = 1.0 if small or (first and not word.name and not unknown) else CAPITAL
        name = 1.0 if word.name else MAY_BE_NAME if unknown and not small else 0.0
        return (
            *(weight * score for score in word.scores),
            *(float(known and not word.name) for known in word.known),
            *(float(usual and small) for usual in word.usual),
            1.0,
            name,
            float(small),
        )

    def _compute_scores(self, word: str) -> ScoredWord:
        classes = [facts.lexicon.frequency(word) for facts in self.facts]
        compound = -1
        if not any(one is not None for one in classes):
            classes = [0 if is_compound(word, facts) else None for facts in self.facts]
            compound = 0
        raw = self._score_by_language(word, classes)
        best = max(raw)
        known = tuple(one is not None for one in classes)
        usual = tuple(one is not None and (one >= USUAL or one == compound) for one in classes)
        return ScoredWord(
            tuple(_cap_score(score - best) for score in raw), known, usual, self._is_name(word, raw, known)
        )

    def _score_by_language(self, word: str, classes: Sequence[int | None]) -> list[float]:
        """How likely a word is in each language, in nats: by frequency classes, by n-grams where they are unsure."""
        commonest = max((one for one in classes if one is not None), default=None)
        listed = [STEP * (UNKNOWN if one is None else one) for one in classes]
        if commonest is not None and commonest >= COMMON:
            return listed
        grams = [score_ngrams(word, profile) if profile else 0.0 for profile in self.profiles]
        if commonest is None:
            return grams
        return [score + NGRAM_WEIGHT * gram for score, gram in zip(listed, grams, strict=True)]

    def _is_name(self, word: str, raw: Sequence[float], known: Sequence[bool]) -> bool:
        """Whether a word is a name wherever it is at home; where nouns have capitals, a capital says nothing."""
        best, where = max(raw), max(range(len(raw)), key=raw.__getitem__)
        anywhere = known[where] and self.facts[where].capitals.on_nouns
        at_home = [
            facts.lexicon.is_name(word)
            for facts, score, one in zip(self.facts, raw, known, strict=True)
            if one and (anywhere or score >= best - AT_HOME) and not facts.capitals.on_nouns
        ]
        return bool(at_home) and all(at_home)


@build_once
def get_word_scores(codes: tuple[str, ...]) -> WordScores:
    """The one table for these languages."""
    return WordScores(codes)
