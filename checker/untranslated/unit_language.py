"""A translation that is not in its language as a whole: left in the source, copied with a word changed, or in a third.

The language of the text without its quotations is judged; a text that is too short or too full of names for that is
compared with the source, letter by letter (chrF), once a cheap test has found that they share most words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from checker import languages as registry
from checker.identification.certainty import SURE
from checker.identification.language_verdict import LanguageVerdict, is_plainly_in, judge_language
from checker.identification.non_text import WORD, mask_non_text
from checker.identification.other_languages import identify_other_language
from checker.identification.quotations import blank_quotations
from checker.identification.word_scores import get_word_scores
from checker.untranslated.thresholds import (
    COPY_CONFIDENCE,
    HEAD,
    LEAST_STRONG,
    SAME_CHRF,
    SHARED_WORDS,
    SHORT_UNIT,
    UNIT_LEAD,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Article, Row, Sentence

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
"""Tags of a message: what they are called, and their attributes, are in no language."""


@dataclass(frozen=True, slots=True)
class UnitVerdict:
    """The language a translation is in, and whether it is a copy of its source."""

    language: str
    copy: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class MistakenUnit:
    """A bilingual unit whose translation is not in its language: its row, both sides, the language that was meant."""

    row: Row
    source: Sentence
    translation: Sentence
    expected: str
    found: UnitVerdict


_mistaken: WeakKeyDictionary[Article, list[MistakenUnit]] = WeakKeyDictionary()


def find_mistaken_units(article: Article) -> list[MistakenUnit]:
    """The units of a bilingual article whose translation is in another language; judged once an article."""
    known = _mistaken.get(article)
    if known is None:
        known = _mistaken[article] = list(_judge_units(article))
    return known


def _judge_units(article: Article) -> Iterator[MistakenUnit]:
    for row in article.rows:
        if row.source is None or row.source not in row.cells:
            continue
        source = row.cells[row.source][0]
        for version, cell in row.cells.items():
            if version == row.source or not cell[0].block.translate:
                continue
            found = judge_translation(cell[0].text, version, source.text, row.source)
            if found is not None:
                yield MistakenUnit(row, source, cell[0], version, found)


def judge_translation(text: str, language: str, source: str, source_language: str) -> UnitVerdict | None:
    """What another language ``text``, meant to be in ``language``, is in; None when it is in its own, or unsure."""
    if is_plainly_in(text, language, registry.codes()):
        return None
    return judge_thoroughly(text, language, source, source_language)


def judge_thoroughly(text: str, language: str, source: str, source_language: str) -> UnitVerdict | None:
    """The thorough look of `judge_translation`."""
    codes = registry.codes()
    if language not in codes or (len(text) > 2 * HEAD and _is_surely_in(judge_language(text[:HEAD], codes), language)):
        return None
    plain = _TAG.sub(" ", blank_quotations(text))
    verdict = judge_language(plain, codes)
    if _is_surely_in(verdict, language):
        return None
    if verdict.language and verdict.language != language:
        found = _judge_foreign(text, plain, language, verdict, source if verdict.language == source_language else None)
        if found is not None:
            return found
    other = identify_other_language(plain, codes)
    return UnitVerdict(other, copy=False, confidence=SURE) if other else None


def _is_surely_in(verdict: LanguageVerdict, language: str) -> bool:
    return verdict.language == language and verdict.confidence >= SURE


def _judge_foreign(
    text: str, plain: str, language: str, verdict: LanguageVerdict, source: str | None
) -> UnitVerdict | None:
    """The verdict on a text that looks like another known language, ``source`` being what it may be a copy of.

    None where no word but names speaks for that language, or too few do and the text is no copy.
    """
    found = verdict.language or ""
    strong = _count_strong(plain, found, language)
    if not strong:
        return None
    sure = verdict.confidence >= SURE and -verdict.scores[language] >= UNIT_LEAD
    enough = strong >= LEAST_STRONG or len(WORD.findall(plain)) <= SHORT_UNIT
    copy = source is not None and _is_copy(text, source)
    if sure and enough:
        return UnitVerdict(found, copy, verdict.confidence)
    return UnitVerdict(found, copy=True, confidence=max(COPY_CONFIDENCE, verdict.confidence)) if copy else None


def _count_strong(text: str, language: str, host: str) -> int:
    """How many words, names apart, speak for one language against another."""
    lookup = get_word_scores(registry.codes())
    one, other = lookup.codes.index(language), lookup.codes.index(host)
    nouns = lookup.facts[one].capitals.on_nouns
    count = 0
    for token in WORD.findall(mask_non_text(text)):
        word = lookup.score_word(token.lower())
        plain = token.islower() or nouns or word.scores[one] - word.scores[other] > UNIT_LEAD
        if len(token) > 1 and plain and word.known[one] and not word.name and not word.known[other]:
            count += 1
    return count


def _is_copy(text: str, source: str) -> bool:
    """Whether a text is its source but for a few letters: most words are the same, and so is the chrF of the two."""
    here, there = WORD.findall(text.lower()), set(WORD.findall(source.lower()))
    if not here or sum(word in there for word in here) < SHARED_WORDS * len(here):
        return False
    if text.strip() == source.strip():
        return True
    from sacrebleu.metrics.chrf import CHRF

    return float(CHRF().sentence_score(text, [source]).score) >= SAME_CHRF
