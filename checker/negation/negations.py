"""The negations of a text, and whether anything in it may stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker import languages
from checker.identification.non_text import WORD
from checker.languages.negation_facts import NegationFacts
from checker.languages.quotation_marks import get_apostrophes
from checker.negation.thresholds import LEAST_PREFIXED, LEAST_STEM, MOST_BETWEEN, MOST_BETWEEN_WORDS

_APART = r"[^.,;:!?()\n]"
"""What may stand between the two parts of a negation: no sign that ends a clause."""
_STRAIGHT = "'"
_BEGINNING = re.compile(r"\w+[' ]?")
"""The first part of a negation."""


class Negation(NamedTuple):
    """A negation in a text: ``text[start:end]``, from its first part to its last one."""

    start: int
    end: int


class _Patterns(NamedTuple):
    """What is looked for in a language: what is no negation, what is one, what may be, and what turns a word round.

    A text with none of ``parts`` and none of ``particles`` with one of ``completions`` holds no negation.
    """

    idle: re.Pattern[str]
    sure: re.Pattern[str]
    hint: re.Pattern[str]
    contrary: re.Pattern[str]
    parts: frozenset[str]
    particles: frozenset[str]
    completions: frozenset[str]

    def may_negate(self, plain: str) -> bool:
        """The first look at a plain text, by its letters alone: where it says no, ``sure`` finds nothing."""
        if any(map(plain.__contains__, self.parts)):
            return True
        return any(map(plain.__contains__, self.completions)) and any(map(plain.__contains__, self.particles))


def negates(code: str) -> bool:
    """Whether it is known of a language how it negates."""
    return _compile(code) is not None


def find_negations(text: str, language: str) -> list[Negation]:
    """The negations of a text, in their order.

    Left out are phrases that other languages say without one, negations of a word that is one itself (not impossible)
    and those in titles.
    """
    patterns = _compile(language)
    plain = _write_plain(text)
    if patterns is None or not patterns.may_negate(plain) or not patterns.sure.search(plain):
        return []
    plain = patterns.idle.sub(lambda match: " " * len(match[0]), plain)
    return [
        Negation(*match.span())
        for match in patterns.sure.finditer(plain)
        if not _is_in_name(text, match.start()) and not _is_undone(plain, match, patterns, language)
    ]


def may_negate(text: str, language: str, other: str) -> bool:
    """Whether anything in a text negates, or may stand for a negation in another language: that itself, where the text
    quotes it or was left untranslated.
    """
    patterns, theirs = _compile(language), _compile(other)
    plain = _write_plain(text)
    return (
        patterns is None
        or theirs is None
        or any(each.search(plain) for each in (patterns.sure, patterns.hint, theirs.sure))
        or _has_contrary(plain, language)
    )


def _is_in_name(text: str, start: int) -> bool:
    """Whether a word has a capital that no beginning gives it: it stands in a title, or in capitals."""
    before = text[:start].rstrip()
    return text[start].isupper() and (text[start : start + 2].isupper() or before[-1:].isalnum() or before[-1:] == ",")


def _is_undone(plain: str, negation: re.Match[str], patterns: _Patterns, language: str) -> bool:
    """Whether a word within a negation or right behind it turns it round."""
    behind = plain[negation.end() : negation.end() + MOST_BETWEEN]
    words = list(WORD.finditer(behind))[:MOST_BETWEEN_WORDS]
    inside = _BEGINNING.sub("", negation[0], count=1)
    near = f"{inside} {behind[: words[-1].end()] if words else ''}"
    return bool(patterns.contrary.search(near)) or _has_contrary(near, language)


def _has_contrary(plain: str, language: str) -> bool:
    """Whether a word is another one with a prefix that turns it round."""
    facts, lexicon = languages.get(language).negations, languages.get(language).words.lexicon
    return any(
        word.startswith(prefix)
        and len(word) - len(prefix) >= LEAST_STEM
        and lexicon.frequency(word[len(prefix) :]) is not None
        for word in WORD.findall(plain)
        if len(word) >= LEAST_PREFIXED
        for prefix in facts.prefixes
    )


def _write_plain(text: str) -> str:
    """A text in small letters with straight apostrophes, as long as it is."""
    small = text.lower()
    if len(small) != len(text):
        small = text
    for sign in get_apostrophes():
        small = small.replace(sign, _STRAIGHT)
    return small


@languages.cache_until_change
def _compile(code: str) -> _Patterns | None:
    if code not in languages.codes():
        return None
    try:
        facts = languages.get(code).negations
    except LookupError:
        return None
    stems = rf"(?<!\w)(?:{_join(facts.stems)})"
    suffixes = rf"\w(?:{_join(facts.suffixes)})(?!\w)"
    words = rf"(?<!\w)(?:{_join(facts.hints | facts.words)})(?!\w)"
    return _Patterns(
        re.compile("|".join(_list_whole(facts.idle))),
        re.compile("|".join(_list_sure(facts))),
        re.compile(f"{words}|{stems}|{suffixes}"),
        re.compile(f"{stems}|{suffixes}"),
        facts.words | facts.endings,
        facts.particles,
        facts.completions,
    )


def _list_sure(facts: NegationFacts) -> Iterator[str]:
    yield from _list_whole(facts.words)
    if facts.endings:
        yield rf"\w+(?:{_join(facts.endings)})(?!\w)"
    for particle in _list_whole(facts.particles):
        yield rf"{particle}{_APART}{{0,{MOST_BETWEEN}}}?(?<!\w)(?:{_join(facts.completions)})(?!\w)"


def _list_whole(phrases: Iterable[str]) -> Iterator[str]:
    """A pattern for some words and phrases, none of them a part of a word; behind a sign a word may go on."""
    for whole in (True, False):
        chosen = [one for one in phrases if one[-1].isalnum() == whole]
        if chosen:
            yield rf"(?<![\w-])(?:{_join(chosen)})" + (r"(?![\w-])" if whole else "")


def _join(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True))) or "(?!)"
