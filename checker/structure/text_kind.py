"""The kind of a text by its shape alone: which signs, numbers and capitals it has, whatever its language.

Rules that judge prose ask it before they speak: an address, a list of names or a line of code is in no language.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from checker.identification.non_text import WORD, find_words, mask_non_text
from checker.identification.thresholds import REMEMBERED
from checker.structure.inline_items import drop_stamp
from checker.structure.thresholds import (
    CODE_SHARE,
    LEAST_CODE_SIGNS,
    LEAST_ENDED_SHARE,
    LEAST_FIELDS,
    LEAST_INITIALS,
    LEAST_PROSE_WORDS,
    LEAST_SENTENCE_WORDS,
    LEAST_SMALL_SHARE,
    LIST_COMMAS,
    LONGEST_ADDRESS,
    MOST_ADDRESS_SMALL,
    SIGNS_OF_CODE,
    SMALL_WORD,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TextKind = Literal["prose", "label", "names", "address", "reference", "code", "template"]
"""``label`` is what is too short to be prose and nothing else: a title, a term, an entry of a menu, a form, a table."""
NO_TEXT: frozenset[TextKind] = frozenset(("code", "template"))
"""Kinds of text in which words may stand twice, and signs mean something else."""

_SIGNS_IN_CODE = ("{", "}", "[", "]", "=", ";", "|", "\\", "$", "<", ">", "::", "--")
"""One of them stands where `_CODE_SIGN` finds anything; the same for the next two."""
_SIGNS_IN_TEMPLATES = ("{", "<?", "<<", ">>", "==")
_CENTURIES = ("18", "19", "20")
_CODE_SIGN = re.compile(r"[{}\[\]=;|\\$<>]|::|->|--\w")
_BARE_LINK = re.compile(r"https?://\S+|\[[^\[\]\s]*\]")
_FIELD = re.compile(r"(?<!\S)[\w-]{2,30}: (?=\S)")
_PROGRAM_NAME = re.compile(r"\S*(?:\w[_/\\=]\w|\w::\w|[a-z][A-Z]|\w\.[a-z]\w|\d)\S*|--?\w\S*|\W+")
_INITIAL = re.compile(r"(?<!\w)[^\W\d_a-z]\.(?=[ \u00a0-]?[^\W\d_a-z])")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_POSTAL_CODE = re.compile(
    r"(?<![\w.,-])(?:[A-Z]{1,2}[- ]?)?\d{4,5}(?![\w%€]|[.,]\d)|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b"
)
LONGEST_TAG = 400
"""Characters of a template's tag. Limit: of those that nothing closes each would be sought to the end of the text."""
_INSIDE = f".{{0,{LONGEST_TAG}}}?"
_TEMPLATE = re.compile(
    rf"\{{\{{{_INSIDE}\}}\}}|\{{%{_INSIDE}%\}}|\{{#{_INSIDE}#\}}|<\?{_INSIDE}\?>|<{{7}}|>{{7}}|={{7}}", re.DOTALL
)
_RECORD = re.compile(r"\s*@\w+\{")
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}[-_](?:[A-Z][a-z]{3}|[A-Z]{2})")
_ENDS = re.compile(r"[.!?…][^\w\s]*\s*$")


@lru_cache(maxsize=REMEMBERED)
def judge_text_kind(text: str) -> TextKind:
    """The kind of a text: that of the first shape that it has."""
    text = drop_stamp(text)
    words = find_words(mask_non_text(text))
    if _holds(text, _SIGNS_IN_TEMPLATES) and _is_template(text):
        return "template"
    if not words or _RECORD.match(text) or _LANGUAGE_TAG.fullmatch(text.strip()):
        return "code"
    if _is_reference(text, words):
        return "reference"
    if _is_address(text, words):
        return "address"
    if _is_code(text, words):
        return "code"
    if _is_prose(text, words):
        return "prose"
    several = len(words) > 1
    return "names" if several and all(_may_stand_in_name(word) for word in words) else "label"


def is_prose(text: str) -> bool:
    """Whether a text is made of sentences."""
    return judge_text_kind(text) == "prose"


def _holds(text: str, signs: Iterable[str]) -> bool:
    return any(sign in text for sign in signs)


def _is_template(text: str) -> bool:
    """Whether hardly anything is left of a text without the tags of a template."""
    if not _TEMPLATE.search(text):
        return False
    return len(WORD.findall(mask_non_text(_TEMPLATE.sub(" ", text)))) < LEAST_PROSE_WORDS


def _is_code(text: str, words: Sequence[str]) -> bool:
    """Whether signs of code, fields or names in programs make up the text."""
    if _holds(text, _SIGNS_IN_CODE):
        plain = _BARE_LINK.sub(" ", text)
        signs = len(_CODE_SIGN.findall(plain))
        if signs >= LEAST_CODE_SIGNS and signs * SIGNS_OF_CODE >= len(plain):
            return True
    if text.count(": ") >= LEAST_FIELDS and len(_FIELD.findall(text)) >= LEAST_FIELDS and not _ENDS.search(text):
        return True
    pieces = text.split()
    odd = len(pieces) - sum([piece.isalpha() and piece[1:].islower() for piece in pieces])  # plain words name none
    if odd < CODE_SHARE * len(pieces) or odd + 1 < len(words):
        return False
    named = sum(_PROGRAM_NAME.fullmatch(piece.strip("()[],.:;")) is not None for piece in pieces)
    return named >= CODE_SHARE * len(pieces) and len(words) <= named + 1


def _is_reference(text: str, words: Sequence[str]) -> bool:
    """Whether a text is an entry of a bibliography: initials of people and a year, in a line of few small words."""
    if not (_holds(text, _CENTURIES) and _YEAR.search(text)):
        return False
    initials = len(_INITIAL.findall(text))
    small = sum(word.islower() and len(word) >= SMALL_WORD for word in words)
    return initials >= LEAST_INITIALS or (initials > 0 and small <= MOST_ADDRESS_SMALL)


def _is_address(text: str, words: Sequence[str]) -> bool:
    """Whether a text is a postal address: a postal code or a number of a house, between names."""
    if len(text) > LONGEST_ADDRESS or not _DIGIT.search(text) or not _POSTAL_CODE.search(text):
        return False
    if _CODE_SIGN.search(text):
        return False
    small = sum(word.islower() and len(word) >= SMALL_WORD for word in words)
    return small <= MOST_ADDRESS_SMALL and sum(not word.islower() for word in words) > small + 1


def _is_prose(text: str, words: Sequence[str]) -> bool:
    small = sum(map(str.islower, words))
    if text.count(",") >= LIST_COMMAS * len(words):
        return False
    if _ENDS.search(text):
        return len(words) >= LEAST_SENTENCE_WORDS and small >= LEAST_ENDED_SHARE * len(words)
    return len(words) >= LEAST_PROSE_WORDS and small >= LEAST_SMALL_SHARE * len(words)


def is_like_name(text: str) -> bool:
    """Whether all words of a text may stand in a name, and no mark ends it: a title, or a name with small words."""
    words = WORD.findall(mask_non_text(text))
    return len(words) > 1 and not _ENDS.search(text) and all(_may_stand_in_name(word) for word in words)


def _may_stand_in_name(word: str) -> bool:
    return not word.islower() or len(word) < SMALL_WORD
