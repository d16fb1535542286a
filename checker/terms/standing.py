"""Whether a term that stands in a text is meant as the term: no part of a name, a code, a longer word, a set phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.memo import Memo
from checker.terms.term_tokens import HYPHENS, list_term_tokens
from checker.terms.thresholds import LONGEST_SET_PHRASE

if TYPE_CHECKING:
    from checker.terms.term_index import Occurrence

PLAIN = ("form", "separated")
"""How a term stands by itself; as a part of a compound it may mean something else."""
_PATH = re.compile(r":\w")
"""A colon before a letter: what stands around it is the name of something."""
_JOINS = frozenset("_/\\=$@+<") | frozenset(HYPHENS)
"""Signs that make a word a part of a code, a path or a longer word."""


def is_meant(text: str, one: Occurrence) -> bool:
    """Whether a term of a text is to be rendered: a word by itself, in the capitals that it has in the glossary."""
    return one.how in PLAIN and not (
        _is_joined(text, one) or _is_name(text, one) or _is_verb(text, one) or _is_in_phrase(text, one)
    )


def stands_unchanged(text: str, one: Occurrence, others: list[str]) -> bool:
    """Whether other texts have the very words of a term: a command, a name, or a term that was left as it is."""
    said = text[one.start : one.end].casefold()
    return any(re.search(rf"(?<!\w){re.escape(said)}(?!\w)", other.casefold()) for other in others)


def _is_verb(text: str, one: Occurrence) -> bool:
    """Whether what the glossary has as a noun is a verb here, by the word before it or by the one behind it."""
    try:
        facts = registry.get(one.term.language)
    except LookupError:
        return False
    forms = facts.forms
    if not (forms.verb_leads or forms.verb_followers) or one.term.part_of_speech.lower() != forms.noun:
        return False
    tokens = list_term_tokens(text)
    before = next((token.text.lower() for token in reversed(tokens) if token.end <= one.start), "")
    if before in forms.verb_leads:
        return True
    behind = next((token for token in tokens if token.start >= one.end), None)
    follows = behind is not None and behind.gap == "space" and behind.text.lower() in forms.verb_followers
    return follows and before not in facts.words.function_words.articles


def _is_in_phrase(text: str, one: Occurrence) -> bool:
    """Whether a term is a word of a phrase that holds sentences together: the order of “in order to”."""
    phrases = _PHRASES[one.term.language]
    if phrases is None:
        return False
    reach = slice(max(0, one.start - LONGEST_SET_PHRASE), one.end + LONGEST_SET_PHRASE)
    size = one.end - one.start
    return any(
        found.start() + reach.start <= one.start
        and one.end <= found.end() + reach.start
        and found.end() - found.start() > size
        for found in phrases.finditer(text[reach])
    )


def _write_pattern(language: str) -> re.Pattern[str] | None:
    """What matches the set phrases of a language, the longest first; None where none are known."""
    try:
        known = registry.get(language).forms.set_phrases
    except LookupError:
        return None
    written = (
        r"\s+".join(re.escape(word).replace("'", "['’]") for word in phrase.split())
        for phrase in sorted(known, key=lambda one: (-len(one), one))
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)", re.IGNORECASE) if known else None


_PHRASES = Memo(_write_pattern)


def _is_joined(text: str, one: Occurrence) -> bool:
    before, behind = text[one.start - 1 : one.start], text[one.end : one.end + 2]
    return before in _JOINS.union(".:") or behind[:1] in _JOINS or _PATH.match(behind) is not None


def _is_name(text: str, one: Occurrence) -> bool:
    """Whether a word has a capital here that it has not in the glossary, where a capital says something."""
    if any(sign.isupper() for sign in one.term.text):
        return False
    places = {start for start, _end in one.parts}
    here = (token for token in list_term_tokens(text) if token.start in places)
    return any(token.text[:1].isupper() and not token.fresh for token in here)
