"""Where foreign text begins and ends: at the words that speak for it, and those that can not stand without it."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from checker.identification.sentence_ends import STOPS
from checker.languages.quotation_marks import get_apostrophes
from checker.untranslated.foreign_runs import ForeignRun, ScoredLine
from checker.untranslated.thresholds import FOREIGN_NAME, LEAVE, NEUTRAL, SHARED_LEAD

if TYPE_CHECKING:
    from checker.untranslated.word_languages import ScoredToken

_CLOSING = f" {STOPS}"
_NUMBER = re.compile(r"[ \u00a0]\d+(?:[.,:]\d+)*\b")


def leave_quotation(line: ScoredLine, run: ForeignRun) -> None:
    """Where a run reaches out of a quotation on words that say little, cut it at the quotation marks."""
    tokens = line.tokens
    places: dict[int, tuple[int, int]] = {}
    gains = [0.0]
    for at in range(run.first, run.last + 1):
        token = tokens[at]
        gains.append(gains[-1] + token.weight * token.lead(run.language, line.host))
        if token.quote:
            places[token.quote] = places.get(token.quote, (at, at))[0], at
    begun = run.first
    for number in sorted(places):
        first, last = places[number]
        first, last = max(first, run.first), min(last, run.last)
        if first > last:
            continue
        if run.first < first and gains[first - begun] - gains[run.first - begun] < LEAVE:
            run.first = first
        if last < run.last and gains[run.last + 1 - begun] - gains[last + 1 - begun] < LEAVE:
            run.last = last


def is_quotation(line: ScoredLine, run: ForeignRun) -> bool:
    """Whether the run is a quotation: all of it within quotation marks, nothing of the host language with it."""
    number = line.tokens[run.first].quote
    if not number or line.tokens[run.last].quote != number:
        return False
    before = takewhile(lambda t: t.quote == number, (line.tokens[at] for at in range(run.first - 1, -1, -1)))
    behind = takewhile(lambda t: t.quote == number, islice(line.tokens, run.last + 1, None))
    return not any(
        t.small and t.known[line.host] and t.lead(run.language, line.host) < NEUTRAL for t in (*before, *behind)
    )


def trim_span(line: ScoredLine, run: ForeignRun) -> None:
    """Take words off both ends that say nothing for the foreign language, and names."""
    while run.first <= run.last and _is_idle(line, run, line.tokens[run.first]):
        run.first += 1
    while run.first <= run.last and _is_idle(line, run, line.tokens[run.last]):
        run.last -= 1
    if run.first < run.last:
        run.first -= _count_leading(line, run)
    more = run.first <= run.last < run.most
    if more and (_is_elided(line, run.last) or _belongs(line, run, run.last + 1)):
        run.last += 1


def _is_idle(line: ScoredLine, run: ForeignRun, token: ScoredToken) -> bool:
    """Whether a word says nothing for the language of the run, or is a name."""
    lead = token.lead(run.language, line.host)
    if lead <= 0.0 or (lead < SHARED_LEAD and token.known[line.host]):
        return True
    return not token.small and not token.fresh and (token.name or not token.known[run.language])


def _count_leading(line: ScoredLine, run: ForeignRun) -> int:
    """How many words before a run that begins with "and" or the like belong to it: a name, and what leads to it."""
    tokens, at = line.tokens, run.first
    small_words = line.lookup.facts[run.language].function_words
    leading = small_words.connectives - small_words.articles
    if tokens[at].lower not in leading or tokens[at].fresh:
        return 0
    while at > run.least and not tokens[at].fresh and not line.text[tokens[at - 1].end : tokens[at].start].strip():
        before = tokens[at - 1]
        leads = before.small and before.lower in small_words.connectives
        leads = leads and before.lead(run.language, line.host) > NEUTRAL
        if not (_may_be_name(line, before) or (leads and at < run.first)):
            break
        at -= 1
    return run.first - at


def _may_be_name(line: ScoredLine, token: ScoredToken) -> bool:
    """Whether a word has the capital of a name."""
    stranger = not token.known[line.host] and not line.lookup.facts[line.host].capitals.on_nouns
    return not token.small and not token.fresh and (token.name or stranger)


def _is_elided(line: ScoredLine, at: int) -> bool:
    """Whether a word is written together with the next one, with an apostrophe between."""
    end, following = line.tokens[at].end, line.tokens[at + 1].start
    return following == end + 1 and line.text[end] in get_apostrophes()


def _belongs(line: ScoredLine, run: ForeignRun, at: int) -> bool:
    """Whether a name or noun after the run belongs to it: behind a preposition, an article, an adjective."""
    before, token = line.tokens[run.last], line.tokens[at]
    if token.fresh or line.text[before.end : token.start].strip() or _is_noun_here(line, token):
        return False
    facts = line.lookup.facts[run.language]
    if token.small:
        after = line.tokens[at + 1].start if at + 1 < len(line.tokens) else len(line.text)
        closes = bool(line.text[token.end : after].strip())
        shared = token.known[run.language] and token.lead(run.language, line.host) > FOREIGN_NAME
        return before.lower in facts.function_words.connectives and shared and closes
    ending = facts.capitals.on_nouns and before.small and before.lower.endswith(facts.inflection.adjective_endings)
    return before.lower in facts.function_words.connectives or (ending and not token.known[line.host])


def _is_noun_here(line: ScoredLine, token: ScoredToken) -> bool:
    return line.lookup.facts[line.host].capitals.on_nouns and token.known[line.host]


def find_end(line: ScoredLine, run: ForeignRun) -> int:
    """Where the run ends: a number that closes the sentence, or follows a preposition, belongs to it."""
    last = line.tokens[run.last]
    number = _NUMBER.match(line.text, last.end)
    if number is None:
        return last.end
    closes = not line.text[number.end() : number.end() + 2].strip(_CLOSING)
    small = last.lower in line.lookup.facts[run.language].function_words.connectives
    return number.end() if closes or small else last.end


def grow_span(line: ScoredLine, run: ForeignRun) -> None:
    """Take in what is left of a sentence at either end, where no word of it speaks for the host language."""
    tokens = line.tokens
    at = run.last
    while at < run.most and not tokens[at + 1].fresh and _is_neutral(line, run, tokens[at + 1], names=True):
        at += 1
    to_the_end = at + 1 == len(tokens) or tokens[at + 1].fresh
    if to_the_end:
        run.last = at
    at = run.first
    while at > run.least and not tokens[at].fresh and _is_neutral(line, run, tokens[at - 1], names=to_the_end):
        at -= 1
    if tokens[at].fresh:
        run.first = at


def _is_neutral(line: ScoredLine, run: ForeignRun, token: ScoredToken, names: bool) -> bool:
    """Whether a word does not speak for the host language; with ``names``, one that may be a name does not either."""
    if token.lead(run.language, line.host) > NEUTRAL:
        return True
    return names and not token.small and (token.name or not (token.known[line.host] or token.known[run.language]))
