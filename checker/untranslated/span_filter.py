"""Whether foreign text was left over, or is a name, a title, a loan phrase that belongs there."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.languages.quotation_marks import get_apostrophes
from checker.untranslated.foreign_runs import ForeignRun, ScoredLine
from checker.untranslated.thresholds import (
    DESCRIBED_LOAN,
    FOREIGN_NAME,
    LEAST_SMALL,
    LEAST_SPAN_WORDS,
    LEAVE,
    LOOK_BACK,
    NEUTRAL,
    SEVERAL,
    SHARED_LEAD,
)

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts
    from checker.untranslated.word_languages import ScoredToken


def is_left_over(line: ScoredLine, run: ForeignRun) -> bool:
    """Whether a foreign run is text that was left over, and no name, title or loan phrase."""
    facts = line.lookup.facts[run.language]
    words = [t for t in line.tokens[run.first : run.last + 1] if _is_word(t, facts)]
    if len(words) < 2 or len(words) + _count_neighbours(line, run) < LEAST_SPAN_WORDS or line.measure_gain(run) < LEAVE:
        return False
    evidence = _gather_evidence(line, run)
    if not evidence.is_text(facts) or _is_list(line, run) or _is_described_loan(line, run, evidence.content):
        return False
    if _begins_like_name(line, run):
        return evidence.is_more_than_name(facts, opens_sentence=_opens_sentence(words, facts))
    if len(evidence.small) + len(evidence.nouns) < 2:
        return False
    known = sum(t.known[run.language] for t in words)
    return bool(evidence.content or evidence.nouns) or known >= LEAST_SPAN_WORDS


class _Evidence(NamedTuple):
    """The words of a run that speak for its language: in ``small`` letters or at a sentence's start, ``nouns`` with the
    capital that their language gives them, and what of the small ones is ``content``: no connective.
    """

    small: list[ScoredToken]
    nouns: list[ScoredToken]
    content: list[ScoredToken]

    def has_clause(self, facts: WordFacts) -> bool:
        """Whether a verb is among the words."""
        return any(facts.may_be_verb(t.lower) for t in self.content)

    def is_text(self, facts: WordFacts) -> bool:
        """Whether the words are more than a list of terms: several, or held together by a verb or a small word."""
        if len(self.content) + len(self.nouns) >= SEVERAL or self.has_clause(facts):
            return True
        return any(t.lower in facts.function_words.every for t in self.small)

    def is_more_than_name(self, facts: WordFacts, *, opens_sentence: bool) -> bool:
        """Whether the words are text though they begin with a capital inside a sentence."""
        if opens_sentence:
            return len(self.small) >= 2
        several = len(self.content) >= 2 and len(self.content) + len(self.nouns) >= SEVERAL
        if several or self.has_clause(facts):
            return True
        told = len(self.nouns) >= 2 or (self.nouns and any(t.lower in facts.function_words.every for t in self.content))
        return bool(told) and sum(t.small for t in self.small) >= LEAST_SMALL


def _is_word(token: ScoredToken, facts: WordFacts) -> bool:
    """Whether a token is a word by itself, not a letter or what an apostrophe has cut off."""
    return len(token.text) > 1 or token.lower in facts.one_letter_words


def _gather_evidence(line: ScoredLine, run: ForeignRun) -> _Evidence:
    language, facts = run.language, line.lookup.facts[run.language]
    strong = [line.tokens[at] for at in range(run.first, run.last + 1) if _is_strong(line, run, at)]
    small = [t for t in strong if t.small or t.fresh]
    named = [t for t in strong if not t.small and not t.fresh and t.known[language] and not t.name]
    content = [t for t in small if t.lower not in facts.function_words.connectives]
    return _Evidence(small, named if facts.capitals.on_nouns else [], content)


def _is_strong(line: ScoredLine, run: ForeignRun, at: int) -> bool:
    """Whether a word speaks for the language of the run, being no loan word and no particle of a name."""
    token, facts = line.tokens[at], line.lookup.facts[run.language]
    if token.lead(run.language, line.host) <= SHARED_LEAD:
        return False
    if not _is_word(token, facts) and line.text[token.end : token.end + 1] not in get_apostrophes():
        return False
    loan = token.lower in line.lookup.facts[line.host].borrowings.loan_words
    return not (loan and token.lower not in facts.function_words.every) and not _is_particle(line, at, facts)


def _is_list(line: ScoredLine, run: ForeignRun) -> bool:
    """Whether marks stand between all words of a run: codes, names of variables."""
    tokens = line.tokens[run.first : run.last + 1]
    between = [line.text[one.end : other.start].strip() for one, other in pairwise(tokens)]
    return all(marks and not any(map(str.isalnum, marks)) for marks in between)


def _is_described_loan(line: ScoredLine, run: ForeignRun, content: list[ScoredToken]) -> bool:
    """Whether a run is a noun that the line's language has borrowed, with what describes it: a dish, mostly."""
    first = line.tokens[run.first]
    if first.fresh or run.last - run.first >= DESCRIBED_LOAN:
        return False
    loan = first.lower in line.lookup.facts[line.host].borrowings.loan_words
    small_words = line.lookup.facts[run.language].function_words
    return (
        loan and first.lower not in small_words.every and not any(t.lower in small_words.clause_words for t in content)
    )


def _is_particle(line: ScoredLine, at: int, facts: WordFacts) -> bool:
    """Whether a small word stands between two words with a capital, as in a name."""
    if line.tokens[at].lower not in facts.function_words.connectives:
        return False
    beside = line.tokens[max(0, at - 1) : at] + line.tokens[at + 1 : at + 2]
    names = [t for t in beside if not t.small and not t.fresh and (t.name or not any(t.known))]
    return len(names) == 2


def _count_neighbours(line: ScoredLine, run: ForeignRun) -> int:
    """How many words beside the run could belong to it too."""
    count = 0
    for at in (run.first - 1, run.last + 1):
        if 0 <= at < len(line.tokens):
            token = line.tokens[at]
            first, second = line.tokens[min(at, run.last)], line.tokens[max(at, run.first)]
            together = not second.fresh and not line.text[first.end : second.start].strip()
            could = token.name or token.known[run.language] or not token.known[line.host]
            count += together and could and token.lead(run.language, line.host) > NEUTRAL
    return count


def _begins_like_name(line: ScoredLine, run: ForeignRun) -> bool:
    """Whether the run, with words before it that may be of its language, has a capital inside a sentence."""
    tokens, at = line.tokens, run.first
    while tokens[at].small and at and run.first - at < LOOK_BACK:
        before = tokens[at - 1]
        lead = before.lead(run.language, line.host)
        if line.text[before.end : tokens[at].start].strip() or lead < (FOREIGN_NAME if before.small else -LEAVE):
            break
        at -= 1
    return not tokens[at].small and not tokens[at].fresh


def _opens_sentence(words: list[ScoredToken], facts: WordFacts) -> bool:
    """Whether a capital is a sentence's: on a small word that names do not begin with, or on an article."""
    first, second = words[0], words[1]
    if facts.capitals.on_titles:
        content = [t for t in words[1:] if t.lower not in facts.function_words.connectives]
        lower = sum(t.small for t in content)
        return first.lower in facts.function_words.every and lower > len(content) - lower
    if first.lower in facts.function_words.articles:
        return second.small and not facts.capitals.on_nouns
    return first.lower in facts.function_words.every and first.lower not in facts.function_words.connectives
