"""Language tags such as ``fr``, ``fr-CH``, ``de_AT``, ``en-GB`` or ``zh-Hant``, in file names and in files."""

from __future__ import annotations

import re
from functools import lru_cache

from checker import languages
from checker.languages.listed_names import NO_LANGUAGE
from checker.memo import build_once
from checker.reading.thresholds import MOST_REMEMBERED

TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_@](?:[a-z]{2}|\d{3}|[a-z]{4,8}))?(?:\.utf-?8)?", re.IGNORECASE)


LONG_CODE = 3
"""Letters of a code of ISO 639-2: ``deu``, ``fre``."""
_LONG_TAG = re.compile(r"([A-Za-z]{3})[-_][A-Z]{2}")


@build_once
def get_base_tag(tag: str) -> str:
    """The language of a tag in lower case, known or not: ``fr-CH`` → ``fr``, ``it_IT`` → ``it``."""
    return re.split(r"[-_.@]", tag.strip(), maxsplit=1)[0].lower()


def find_declared_language(tag: str | None) -> str | None:
    """The language that an attribute such as ``lang`` names; None for what is no tag (a template's variable)."""
    return get_base_tag(tag) if tag and TAG.fullmatch(tag.strip()) else None


def get_foreign_code(tag: str | None) -> str | None:
    """The language that an attribute names, if it is none that is known; None for a known one, and for no language."""
    named = find_declared_language(tag)
    return None if named is None or named in NO_LANGUAGE or get_known_language(named) else named


def get_known_language(tag: str) -> str | None:
    """The code of the known language that a tag means, or a name: the language's own, or English; else None."""
    return _look_up(tag.strip(), languages.codes())


@lru_cache(maxsize=MOST_REMEMBERED)
def _look_up(tag: str, codes: tuple[str, ...]) -> str | None:
    match = TAG.fullmatch(tag)
    if match and (code := match[1].lower()) in codes:
        return code
    long = _LONG_TAG.fullmatch(tag)
    return languages.find_by_name(long[1] if long else tag) if len(tag) >= LONG_CODE else None
