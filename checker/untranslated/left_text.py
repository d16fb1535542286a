"""How bad it is that a text stands in another language than its version: an error only where it is surely prose.

Evidence of all versions counts: what every version keeps is not left untranslated by one of them, and a label that
another version translates is one that can be translated.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.structure.clauses import count_telling_words, has_clause
from checker.structure.text_kind import NO_TEXT, is_like_name, judge_text_kind
from checker.untranslated.short_lines import list_keeping_languages
from checker.untranslated.thresholds import KEEPING_LANGUAGES, LABEL_TELLS, UNIT_TELLS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.model import Severity

OF_NO_LANGUAGE = NO_TEXT | {"reference", "address"}
"""Kinds of text that stand in every version as they are."""
_CODE = re.compile(r"\s*(`+)(?:(?!\1).)*\1[\s.:;,]*", re.DOTALL)
"""A message that is code as a whole, as Markdown sets it."""
_PICTURE = re.compile(r"\s*!\[[^\[\]]*\]\([^()]*\)\s*")
"""A message that is a picture as a whole: what is said of it is seldom read, and its path never."""


def weigh_left_text(text: str, language: str, host: str, others: Sequence[tuple[str, str]]) -> Severity | None:
    """The severity of ``text`` in ``language`` that stands in a version in ``host``; None where nothing is to be said.

    ``others`` are the texts of the other versions that say the same, each with its version's language. What is foreign
    to one of them, too, and in none of its own language, is kept as well.
    """
    kind = judge_text_kind(text)
    if kind in OF_NO_LANGUAGE:
        return None
    keeping = list_keeping_languages(text, others, host)
    kept = len(keeping) >= KEEPING_LANGUAGES or (bool(keeping) and language not in keeping)
    if has_clause(text, language, host):
        return "warning" if kept else "error"
    told = count_telling_words(text, language, host)
    if told < 1:
        return None
    if kind == "names" or kept:
        return "info"
    return "warning" if told >= LABEL_TELLS or _is_translated(text, language, others) else "info"


def weigh_left_unit(text: str, language: str, host: str) -> Severity | None:
    """The severity of a translation of a bilingual file that is in another language; labels are translated there."""
    if _CODE.fullmatch(text):
        return None
    if _PICTURE.fullmatch(text):
        return "info"
    kind, told = judge_text_kind(text), count_telling_words(text, language, host)
    if has_clause(text, language, host):
        return "error"
    if told >= LABEL_TELLS:
        return "warning" if is_like_name(text) else "error"
    if told < UNIT_TELLS and kind in OF_NO_LANGUAGE:
        return None
    return "info" if told < 1 and (kind == "names" or text.islower()) else "warning"


def _is_translated(text: str, language: str, others: Sequence[tuple[str, str]]) -> bool:
    """Whether a version in a third language says it in other words."""
    said = text.strip().casefold()
    return any(other_language != language and said not in other.casefold() for other, other_language in others)
