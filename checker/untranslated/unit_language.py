"""A translation that is not in its language as a whole: left in the source, copied with a word changed, or in a third.

The language of the text without its quotations is judged; a text that is too short or too full of names for that is
compared with the source, letter by letter (chrF), once a cheap test has found that they share most words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from checker import languages as registry
from checker.identification.certainty import SURE
from checker.identification.non_text import WORD, mask_non_text
from checker.identification.other_languages import identify_other_language
from checker.identification.prefilter import measure_own_lead
from checker.identification.quotations import blank_quotations
from checker.identification.word_scores import get_word_scores, judge_language

LEAD = 6.0
"""Nats by which another language must be likelier than the unit's own; a guess of the first round, not fitted."""
LEAST_STRONG, SHORT = 2, 3
"""Words that must speak for the other language; in texts of so few words one is enough. First round, not fitted."""
HEAD = 120
"""Characters of a long text that are enough when they are in its own language; a shortcut, first round."""
SHARED_WORDS = 0.6
"""Share of the words of a copy that stand in its source; below it chrF is not asked. First round, not fitted."""
SAME_CHRF = 70.0
"""chrF (0..100) from which a text is a copy of its source; a guess of the first round, not fitted."""

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Article, Row, Sentence


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
    codes = registry.codes()
    if language in codes and measure_own_lead(text, language, codes):
        return None
    return judge_thoroughly(text, language, source, source_language)


def judge_thoroughly(text: str, language: str, source: str, source_language: str) -> UnitVerdict | None:
    """The thorough look of `judge_translation`."""
    codes = registry.codes()
    if len(text) > 2 * HEAD:
        head = judge_language(text[:HEAD], codes)
        if head.language == language and head.confidence >= SURE:
            return None
    plain = blank_quotations(text)
    verdict = judge_language(plain, codes)
    if verdict.language == language and verdict.confidence >= SURE:
        return None
    if language not in codes:
        return None
    best = verdict.language
    strong = _strong(plain, best, language) if best and best != language else 0
    if best and best != language and strong:
        sure = verdict.confidence >= SURE and -verdict.scores[language] >= LEAD
        count = len(WORD.findall(plain))
        if sure and (strong >= LEAST_STRONG or count <= SHORT):
            return UnitVerdict(best, best == source_language and _is_copy(text, source), verdict.confidence)
        if best == source_language and _is_copy(text, source):
            return UnitVerdict(best, copy=True, confidence=max(0.5, verdict.confidence))
    third = identify_other_language(plain, codes)
    return UnitVerdict(third, copy=False, confidence=SURE) if third else None


def _strong(text: str, language: str, host: str) -> int:
    """How many words, names apart, speak for one language against another."""
    lookup = get_word_scores(registry.codes())
    one, other = lookup.codes.index(language), lookup.codes.index(host)
    nouns = lookup.facts[one].capitals.on_nouns
    count = 0
    for token in WORD.findall(mask_non_text(text)):
        word = lookup.word(token.lower())
        plain = token.islower() or nouns or word.scores[one] - word.scores[other] > LEAD
        if len(token) > 1 and plain and word.known[one] and not word.name and not word.known[other]:
            count += 1
    return count


def _is_copy(text: str, source: str) -> bool:
    here, there = WORD.findall(text.lower()), set(WORD.findall(source.lower()))
    if not here or sum(word in there for word in here) < SHARED_WORDS * len(here):
        return False
    if text.strip() == source.strip():
        return True
    from sacrebleu.metrics.chrf import CHRF

    return float(CHRF().sentence_score(text, [source]).score) >= SAME_CHRF
