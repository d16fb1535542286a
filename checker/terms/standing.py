"""Whether a term that stands in a text is meant as the term: no part of a name, of a code or of a longer word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.terms.term_tokens import HYPHENS, list_term_tokens

if TYPE_CHECKING:
    from checker.terms.term_index import Occurrence

PLAIN = ("form", "separated")
"""How a term stands by itself; as a part of a compound it may mean something else."""
_JOINS = frozenset("_/\\=$@+<") | frozenset(HYPHENS)
"""Signs that make a word a part of a code, a path or a longer word."""


def is_meant(text: str, one: Occurrence) -> bool:
    """Whether a term of a text is to be rendered: a word by itself, in the capitals that it has in the glossary."""
    return one.how in PLAIN and not (_is_joined(text, one) or _is_name(text, one) or _is_verb(text, one))


def stands_unchanged(text: str, one: Occurrence, others: list[str]) -> bool:
    """Whether other texts have the very words of a term: a command, a name, or a term that was left as it is."""
    said = text[one.start : one.end].casefold()
    return any(re.search(rf"(?<!\w){re.escape(said)}(?!\w)", other.casefold()) for other in others)


def _is_verb(text: str, one: Occurrence) -> bool:
    """Whether what the glossary has as a noun is a verb here, by the word before it."""
    try:
        forms = registry.get(one.term.language).forms
    except LookupError:
        return False
    if not forms.verb_leads or one.term.part_of_speech.lower() != forms.noun:
        return False
    before = [token for token in list_term_tokens(text) if token.end <= one.start]
    return bool(before) and before[-1].text.lower() in forms.verb_leads


def _is_joined(text: str, one: Occurrence) -> bool:
    return text[one.start - 1 : one.start] in _JOINS.union(".") or text[one.end : one.end + 1] in _JOINS


def _is_name(text: str, one: Occurrence) -> bool:
    """Whether a word has a capital here that it has not in the glossary, where a capital says something."""
    if any(sign.isupper() for sign in one.term.text):
        return False
    places = {start for start, _end in one.parts}
    here = (token for token in list_term_tokens(text) if token.start in places)
    return any(token.text[:1].isupper() and not token.fresh for token in here)
