"""Whether foreign text was left over, or is a name, a title, a loan phrase that belongs there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.untranslated.foreign_runs import AT_HOME, NEUTRAL, SHARED, ForeignRun, ScoredLine
from checker.untranslated.word_languages import APOSTROPHES, LEAVE

if TYPE_CHECKING:
    from checker.languages.word_facts import WordFacts
    from checker.untranslated.word_languages import ScoredToken

LEAST_WORDS = 3
SEVERAL = 4  # words of content that make text of what begins like a name
LOOK_BACK = 3


def is_left_over(line: ScoredLine, run: ForeignRun) -> bool:
    """Whether a foreign run is text that was left over, and no name, title or loan phrase."""
    language, facts = run.language, line.lookup.facts[run.language]
    run_tokens = line.tokens[run.first : run.last + 1]
    words = [t for t in run_tokens if len(t.text) > 1 or t.lower in facts.function_words - facts.elided]
    if len(words) < 2 or len(words) + _neighbours(line, run) < LEAST_WORDS or line.gain(run) < LEAVE:
        return False
    kept = {id(t) for t in words}
    said = [t for t in run_tokens if id(t) in kept or len(t.text) > 1 or line.text[t.end : t.end + 1] in APOSTROPHES]
    loans = line.lookup.facts[line.host].loan_words - facts.function_words
    particles = {id(line.tokens[at]) for at in range(run.first, run.last + 1) if _is_particle(line, at, facts)}
    strong = [
        t for t in said if t.lead(language, line.host) > SHARED and t.lower not in loans and id(t) not in particles
    ]
    small = [t for t in strong if t.small or t.fresh]
    nouns = [
        t
        for t in strong
        if facts.nouns_capitalised and not t.small and not t.fresh and t.known[language] and not t.name
    ]
    content = [t for t in small if t.lower not in facts.connectives]
    clause = any(_is_verb(t.lower, facts) for t in content)
    if len(content) + len(nouns) < SEVERAL and not clause and not any(t.lower in facts.function_words for t in small):
        return False
    if _begins_like_name(line, run):
        if _opens_sentence(words, facts):
            return len(small) >= 2
        lower = sum(t.small for t in small)
        several = len(content) >= 2 and len(content) + len(nouns) >= SEVERAL
        told = len(nouns) >= 2 or (nouns and any(t.lower in facts.function_words for t in content))
        return clause or several or (lower >= 3 and bool(told))
    if len(small) + len(nouns) < 2:
        return False
    return bool(content or nouns) or sum(t.known[language] for t in words) >= LEAST_WORDS


def _is_particle(line: ScoredLine, at: int, facts: WordFacts) -> bool:
    """Whether a small word stands between two words with a capital, as in a name."""
    if line.tokens[at].lower not in facts.connectives:
        return False
    beside = line.tokens[max(0, at - 1) : at] + line.tokens[at + 1 : at + 2]
    names = [t for t in beside if not t.small and not t.fresh and (t.name or not any(t.known))]
    return len(names) == 2


def _neighbours(line: ScoredLine, run: ForeignRun) -> int:
    """How many words beside the run could belong to it too."""
    count = 0
    for at in (run.first - 1, run.last + 1):
        if 0 <= at < len(line.tokens):
            token = line.tokens[at]
            together = not line.tokens[max(at, run.first)].fresh
            could = token.name or token.known[run.language] or not token.known[line.host]
            count += together and could and token.lead(run.language, line.host) > NEUTRAL
    return count


def _begins_like_name(line: ScoredLine, run: ForeignRun) -> bool:
    """Whether the run, with words before it that may be of its language, has a capital inside a sentence."""
    tokens, at = line.tokens, run.first
    while tokens[at].small and at and run.first - at < LOOK_BACK:
        before = tokens[at - 1]
        lead = before.lead(run.language, line.host)
        if line.text[before.end : tokens[at].start].strip() or lead < (AT_HOME if before.small else -LEAVE):
            break
        at -= 1
    return not tokens[at].small and not tokens[at].fresh


def _is_verb(word: str, facts: WordFacts) -> bool:
    return word in facts.verbs or (facts.verb_form is not None and facts.verb_form.fullmatch(word) is not None)


def _opens_sentence(words: list[ScoredToken], facts: WordFacts) -> bool:
    """Whether a capital is a sentence's: on a small word that names do not begin with, or on an article."""
    first, second = words[0], words[1]
    if facts.titles_capitalised:
        content = [t for t in words[1:] if t.lower not in facts.connectives]
        lower = sum(t.small for t in content)
        return first.lower in facts.function_words and lower > len(content) - lower
    if first.lower in facts.articles:
        return second.small and not facts.nouns_capitalised
    return first.lower in facts.function_words and first.lower not in facts.connectives
