"""Whether a term that stands in a text is meant as the term: no part of a name, a code, a longer word, a set phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.languages.quotation_marks import get_apostrophes
from checker.memo import Memo
from checker.terms.concept import VERB
from checker.terms.inflected_forms import list_form_sets
from checker.terms.term_tokens import HYPHENS, list_term_tokens
from checker.terms.thresholds import LEAST_PART, LONGEST_SET_PHRASE

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
        _is_joined(text, one) or _is_name(text, one) or _is_of_another_kind(text, one) or _is_in_phrase(text, one)
    )


def stands_unchanged(text: str, one: Occurrence, others: list[str], *, compounding: bool = False) -> bool:
    """Whether other texts have the very words of a term: a command, a name, or a term that was left as it is.

    ``compounding``: also as the first part of a longer word.
    """
    said = text[one.start : one.end].casefold()
    end = "" if compounding and len(said) >= LEAST_PART else r"(?!\w)"
    return any(re.search(rf"(?<!\w){re.escape(said)}{end}", other.casefold()) for other in others)


def _is_of_another_kind(text: str, one: Occurrence) -> bool:
    """Whether what the glossary has as a noun is a verb here, or the other way round, by the words beside it."""
    try:
        facts = registry.get(one.term.language)
    except LookupError:
        return False
    forms, said = facts.forms, one.term.part_of_speech.lower()
    if len(one.parts) > 1 or not (forms.verb_leads and said):
        return False
    tokens = list_term_tokens(text)
    at = next(number for number, token in enumerate(tokens) if token.start >= one.start)
    before = tokens[at - 1].text.lower() if at and tokens[at].gap == "space" else ""
    behind = tokens[at + 1].text.lower() if at + 1 < len(tokens) and tokens[at + 1].gap == "space" else ""
    articles = facts.words.function_words.articles
    if said == forms.noun:
        return before in forms.verb_leads or (behind in forms.verb_followers and before not in articles)
    if said != VERB:
        return False
    bases = [token.text.lower() for token in list_term_tokens(one.term.text) if token.text.lower() not in forms.leads]
    word = tokens[at].text.lower()
    if word in bases and (before in forms.base_noun_leads or _is_content(before, one.term.language)):
        return True
    leads = before in articles or before in forms.noun_leads or behind in forms.noun_followers
    return leads and _may_be_noun(word, bases, one.term.language)


def _is_content(before: str, language: str) -> bool:
    """Whether a word in small letters may stand in a compound before a noun: no function word, plural or adverb."""
    facts = registry.get(language)
    plain = before.isalpha() and before not in facts.words.function_words.every
    return plain and not before.endswith(facts.forms.clause_endings)


def _may_be_noun(word: str, bases: list[str], language: str) -> bool:
    """Whether a word has a form of a noun that is written as a verb of the glossary is."""
    forms = registry.get(language).forms
    nouns = [kind for kind in forms.kinds if kind.name == forms.noun]
    return any(
        word.startswith(stem) and word[len(stem) :] in endings
        for base in bases
        for stem, endings in list_form_sets(base, forms, nouns)
    )


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
    apostrophe = f"[{re.escape(''.join(sorted(get_apostrophes())))}]"
    written = (
        r"\s+".join(re.escape(word).replace("'", apostrophe) for word in phrase.split())
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
