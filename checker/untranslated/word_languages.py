"""The words of a text with their evidence, and the likeliest language of each: what the search sees."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.identification.non_text import WORD
from checker.identification.sentence_ends import compile_sentence_end
from checker.identification.word_scores import ScoredWord, WordScores
from checker.languages.quotation_marks import get_apostrophes
from checker.memo import build_once
from checker.untranslated.thresholds import AT_MARK, AT_SENTENCE_END, LEAVE, NAME_WEIGHT, NOUN_WEIGHT, RETURN

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(slots=True)
class ScoredToken:
    """A word: its place, its evidence by language, and how it stands there.

    ``fresh`` is set for the first word of a sentence or a line, ``quote`` numbers the quotation it stands in (0: none).
    """

    start: int
    end: int
    text: str
    lower: str
    scores: tuple[float, ...]
    known: tuple[bool, ...]
    name: bool
    fresh: bool
    weight: float
    quote: int

    @property
    def small(self) -> bool:
        """Whether it is written in small letters."""
        return self.text.islower()

    def lead(self, language: int, host: int) -> float:
        """How much likelier it is in one language than in another, in nats."""
        return self.scores[language] - self.scores[host]


def score_tokens(
    line: str, offset: int, lookup: WordScores, host: int, quotes: Sequence[tuple[int, int]]
) -> list[ScoredToken]:
    """The words of a masked line that begins at ``offset``; ``quotes`` are its text's quotations in order."""
    found: list[ScoredToken] = []
    shouting = line.isupper()
    nothing = (0.0,) * len(lookup.codes)
    ends_sentence, apostrophes = compile_sentence_end().search, get_apostrophes()
    end = 0
    within = bisect_right(quotes, offset, key=lambda quote: quote[1])
    for match in WORD.finditer(line):
        word, start = match.group(), match.start()
        fresh = not found or ends_sentence(line[end:start]) is not None
        end = match.end()
        lower = word.lower()
        entry = lookup.score_word(lower)
        scores, weight = entry.scores, 1.0
        if end - start == 1 and not _stands_as_word(line, start, end, lower in lookup.letters, apostrophes):
            scores = nothing
        if not word.islower() and not shouting:
            weight = _weigh_capital(word, lower, entry, fresh, lookup)
        place = start + offset
        while within < len(quotes) and quotes[within][1] <= place:
            within += 1
        quote = within + 1 if within < len(quotes) and quotes[within][0] <= place else 0
        found.append(
            ScoredToken(place, end + offset, word, lower, scores, entry.known, entry.name, fresh, weight, quote)
        )
    _settle_loans(found, lookup, host)
    return found


def _weigh_capital(word: str, lower: str, entry: ScoredWord, fresh: bool, lookup: WordScores) -> float:
    """The weight of a word with a capital: nothing of an abbreviation, little inside a sentence, more of a noun."""
    if len(word) > 1 and word.isupper():
        return 0.0
    if fresh and not entry.name:
        return 1.0
    best = max(range(len(entry.scores)), key=entry.scores.__getitem__)
    facts = lookup.facts[best]
    noun = facts.capitals.on_nouns and entry.known[best] and not entry.name
    return NOUN_WEIGHT if noun or lower in facts.function_words.every else NAME_WEIGHT


def _stands_as_word(line: str, start: int, end: int, is_word: bool, apostrophes: frozenset[str]) -> bool:
    """Whether a single letter is a word: beside an apostrophe, or one that is a word by itself, between spaces."""
    before, after = line[max(0, start - 1) : start], line[end : end + 1]
    if after in apostrophes or before in apostrophes:
        return True
    return is_word and (not before or before.isspace()) and after.isspace()


@build_once
def _index_phrases(loans: frozenset[str]) -> dict[str, list[tuple[str, ...]]]:
    """What of the loans is several words, as tuples of words by the first of them, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(one for one in loans if not one.isalpha()):
        parts = tuple(WORD.findall(phrase))
        if len(parts) > 1:
            found.setdefault(parts[0], []).append(parts)
    for several in found.values():
        several.sort(key=len, reverse=True)
    return found


def _settle_loans(tokens: list[ScoredToken], lookup: WordScores, host: int) -> None:
    """Loan words and loan phrases of the host language are at home: nothing speaks against them."""
    phrases = _index_phrases(lookup.facts[host].borrowings.loan_words)
    for at, token in enumerate(tokens):
        for phrase in phrases.get(token.lower, ()):
            part = tokens[at : at + len(phrase)]
            if tuple(t.lower for t in part) == phrase:
                for t in part:
                    t.scores = tuple(0.0 if i == host else min(score, -1.0) for i, score in enumerate(t.scores))
                break


def find_likeliest_languages(tokens: Sequence[ScoredToken], count: int, host: int, text: str) -> list[int]:
    """The likeliest language of every word (Viterbi), at a price for every change; linear in the number of words."""
    best = [0.0 if i == host else -LEAVE for i in range(count)]
    back: list[list[int]] = []
    end = tokens[0].start
    for token in tokens:
        ease = AT_SENTENCE_END if token.fresh else (AT_MARK if text[end : token.start].strip() else 1.0)
        end = token.end
        step, origin = [], []
        for state in range(count):
            price = (RETURN if state == host else LEAVE) * ease
            value, came = best[state], state
            for other in range(count):
                if other != state and best[other] - price > value:
                    value, came = best[other] - price, other
            step.append(value + token.weight * token.scores[state])
            origin.append(came)
        best = step
        back.append(origin)
    for state in range(count):
        if state != host:
            best[state] -= RETURN * AT_SENTENCE_END
    state = max(range(count), key=best.__getitem__)
    path = [state] * len(tokens)
    for at in range(len(tokens) - 1, 0, -1):
        state = back[at][state]
        path[at - 1] = state
    return path
