"""A part of a sentence was left untranslated.

What: words of another language inside a sentence: glued to it, put into it, or single words that stand in the other
    version in the same letters.
    A word that three articles of a tree keep is a term of the house: one note with all its places.
Why: it is what is overlooked when a sentence is revised or put together from parts; readers stumble over it.
Wrong: "Le pont, which was closed for a year, rouvre lundi." beside "The bridge, which was closed for a year, opens."
Right: "Le pont, fermé depuis un an, rouvre lundi."
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.identification.certainty import SURE
from checker.identification.non_text import WORD
from checker.messages import _
from checker.model import Identity, Value
from checker.references.link_uses import leads_elsewhere
from checker.structure.clauses import count_telling_words, has_clause
from checker.structure.text_kind import is_prose, judge_text_kind
from checker.untranslated.article_habits import ArticleHabits, KeptElsewhere
from checker.untranslated.article_names import ArticleNames
from checker.untranslated.kept_ranges import blank_ranges, find_kept_ranges
from checker.untranslated.left_text import OF_NO_LANGUAGE
from checker.untranslated.recurring_terms import RecurringTerms
from checker.untranslated.thresholds import LABEL_TELLS, SHORT_SPAN
from checker.untranslated.untranslated_parts import find_untranslated_parts
from checker.untranslated.word_context import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Location, Row, Sentence, Severity, Version
    from checker.untranslated.foreign_spans import ForeignSpan

LEAST_CONFIDENCE = 0.1
"""Confidence (0..1) of a foreign span; a guess of the first round, not fitted."""
_LIST = re.compile(r"\w+(?:\s*,\s*\w+){2,}")
FEW = 3
"""Words that may stand in another order in another version and still be the same, and that between commas make a list;
a guess of the first round."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every part of a sentence that is in another language than its version."""
    article = context.article
    names, elsewhere = ArticleNames(article), KeptElsewhere(article)
    kind = elsewhere.judge_kind()
    for version in article.versions:
        if version.residue:
            continue
        terms = names if article.layout == "units" else RecurringTerms(version, names)
        habits = ArticleHabits(terms, elsewhere.find_habit, kind)
        for sentence in version.sentences:
            if sentence in context.claimed or not sentence.block.translate:
                continue
            row = context.find_row(sentence)
            if row is not None and row.unit is not None and row.source == version.id:
                continue
            others = _list_counterparts(row, version, context)
            kept = find_kept_ranges(sentence, context.settings)
            text = blank_ranges(sentence.text, kept) if kept else sentence.text
            pairs = [(other.text, language) for other, language in others if _is_own(other, language)]
            for span in find_untranslated_parts(text, version.language, pairs, habits):
                if span.confidence < LEAST_CONFIDENCE or _is_kept_by_all(span, text, others):
                    continue
                severity = _weigh(rule, sentence, span, row, version.language)
                if severity == "warning" and _is_listed(sentence, span, others):
                    severity = "info"
                if severity == "warning" and _is_original(sentence, version.language, others):
                    severity = "info"
                if severity is not None:
                    finding = _make_finding(rule, sentence, span, row, others, severity=severity)
                    finding.confidence = span.confidence
                    yield finding


def _weigh(rule: Rule, sentence: Sentence, span: ForeignSpan, row: Row | None, host: str) -> Severity | None:
    """A note for words in a label, in a list or joined by a hyphen, terms as often as not, and for the title of another
    site's page; nothing in code.
    """
    if row is not None and row.unit is not None:
        return rule.severity
    if judge_text_kind(sentence.text) in OF_NO_LANGUAGE:
        return None
    said = sentence.text[span.start : span.end]
    if _is_list(said) or leads_elsewhere(sentence, span.start, span.end):
        return "info"
    if len(WORD.findall(said)) > SHORT_SPAN:
        told = count_telling_words(said, span.language, host)
        return rule.severity if told >= LABEL_TELLS or has_clause(said, span.language, host) else "info"
    around = sentence.text[max(0, span.start - 1) : span.end + 1]
    joined = any(sign in HYPHENS for sign in around.strip())
    return "info" if joined or not is_prose(sentence.block.text) else rule.severity


def _is_original(sentence: Sentence, language: str, others: list[tuple[Sentence, str]]) -> bool:
    """Whether a version was left in the words of this one as a whole: what is foreign here is its author's own."""
    return _is_own(sentence, language) and any(
        other.text == sentence.text and not _is_own(other, theirs) for other, theirs in others
    )


def _is_list(said: str) -> bool:
    """Whether single words stand between commas."""
    parts = said.split(",")
    return len(parts) >= FEW and all(len(part.split()) == 1 for part in parts)


def _is_listed(sentence: Sentence, span: ForeignSpan, others: list[tuple[Sentence, str]]) -> bool:
    """Whether a word stands in a list of single words that another version has in the same letters: names of things."""
    return any(
        (at := bisect_right(lists, (span.start, len(sentence.text)))) > 0 and span.end <= lists[at - 1][1]
        for lists in (_find_kept_lists(sentence.text, other.text) for other, language in others)
    )


@lru_cache(maxsize=8)
def _find_kept_lists(text: str, other: str) -> list[tuple[int, int]]:
    """Where a text has single words between commas all of which stand in another one, in order."""
    there = set(WORD.findall(other))
    return [match.span() for match in _LIST.finditer(text) if there.issuperset(WORD.findall(match[0]))]


def _is_own(sentence: Sentence, language: str) -> bool:
    """Whether a sentence may be in its version's language: one that was left in another says nothing of its words."""
    return sentence.language in (None, language) or sentence.confidence < SURE


def _is_kept_by_all(span: ForeignSpan, text: str, others: list[tuple[Sentence, str]]) -> bool:
    """Whether two or more other languages say it in the same words: then it is a name, or a term nobody translates.

    A clause is neither where one of them was left untranslated itself.
    """
    languages = {language for _sentence, language in others}
    if len(languages) < 2:
        return False
    words = text[span.start : span.end].casefold()
    texts = [" ".join(s.text for s, language in others if language == code).casefold() for code in languages]
    different = set(WORD.findall(words))
    few = len(different) <= FEW and all(different.issubset(WORD.findall(text)) for text in texts)
    if not few and not all(words in text for text in texts):
        return False
    facts = registry.get(span.language).words
    small = facts.function_words.every - facts.function_words.connectives
    return small.isdisjoint(WORD.findall(words)) or all(_is_own(*other) for other in others)


def _list_counterparts(row: Row | None, version: Version, context: Context) -> list[tuple[Sentence, str]]:
    """The sentences of the other versions that say the same, with the languages of their versions."""
    if row is None:
        return []
    return [
        (sentence, other.language)
        for other in context.article.versions
        if other.id != version.id
        for sentence in row.cells.get(other.id, ())
    ]


def _make_finding(
    rule: Rule,
    sentence: Sentence,
    span: ForeignSpan,
    row: Row | None,
    others: list[tuple[Sentence, str]],
    *,
    severity: Severity,
) -> Finding:
    place = sentence.location(span.start, span.end, span.language)
    places: list[Location] = [place]
    for other, language in others:
        if language == span.language:
            at = _lower(other.text).find(place.text.lower())
            if at >= 0 and other.text[at : at + len(place.text)].lower() == place.text.lower():
                places.append(other.location(at, at + len(place.text)))
                break
    return rule.report(
        _("{language} words left untranslated: “{text}”").format(
            language=registry.get(span.language).name, text=place.text
        ),
        places,
        severity=severity,
        values=[Value(span.language, place.text)],
        unit=row.unit if row is not None else None,
    )


_lower = lru_cache(maxsize=8)(str.lower)
"""A text in small letters: the same is asked for every part of its counterpart."""
RULE = Rule(
    "untranslated-fragment", "untranslated", "accuracy/untranslated", "warning", __doc__ or "", check, Identity("place")
)
