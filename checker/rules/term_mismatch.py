"""A term of the source has not the rendering that the glossary asks for.

What: the source has a term of the glossary, in whatever form, and the sentence that corresponds has none of the
    renderings that the glossary allows, nor have the ones beside it.
    Of terms that lie in each other the longest counts. Where the translation has the term as it stands, a command
    perhaps, says much less, or has no word that seems to stand for the term, it is a note; what is part of a name, a
    code, a compound or a phrase such as “in order to” is left alone.
Why: a house says one thing by one name; readers take two names for two things.
Wrong: "The heat pumps are quiet." beside "Die Klimageräte sind leise." where the glossary has heat pump, Wärmepumpe
Right: "The heat pumps are quiet." beside "Die Wärmepumpen sind leise."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.checking.term_findings import (
    join_renderings,
    list_around,
    list_renderings,
    name_concept,
    pair_sure_rows,
)
from checker.messages import _
from checker.terms.concept import ALLOWED
from checker.terms.longest import drop_inner
from checker.terms.loose_rendering import may_be_rendered
from checker.terms.standing import is_meant, stands_unchanged
from checker.unsaid.unsaid_words import measure_unsaid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checking.context import ComparedRow
    from checker.model import Finding, Sentence, Severity
    from checker.terms.concept import Concept
    from checker.terms.glossary import Glossary
    from checker.terms.term_index import Occurrence

LEAST_SHARE = 0.6
"""Share of the source's characters that a translation has at the least that leaves nothing out. From reading: of eleven
findings on a technical book that were wrong, two were in passages of .4; professional translations have .8 and more."""

LEAST_UNSAID = -1.0
"""Log odds that the words of a term are unsaid (`measure_unsaid`) from which it is left out. From reading 130 findings
on a technical book and a manual, in their read parts: of 34 above it all were wrong, of the 14 next below it 7."""
LEAST_RENDERED = 0.1
"""Likeness (a cosine) of a term to a word of the translation that stands for it (`measure_unsaid`). From reading 102
findings on two manuals: of those below it 21 of 45 were wrong, of those above 4 of 57."""
MOST_UNSAID = 0.2
"""Share of a passage that is unsaid (`measure_unsaid`) from which the passages are not each other's. From the same
findings: 95 of 100 in the two sound texts have less than .15, and of a manual whose versions drift a quarter have more
than .19, nearly all of them beside something else."""
_BETWEEN = " "

_Where = tuple[str, str]
"""The language and the locale of a version; the locale is empty where it is not known."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every term without its rendering: the passage that ought to have it, then the term."""
    if context.glossary is None:
        return
    for compared, (one, cell), (other, counterpart) in pair_sure_rows(context):
        language = context.get_language(other)
        if language == context.get_language(one):
            continue
        where = language, context.find_locale(counterpart[0], language)
        told: set[int] = set()
        for sentence in cell:
            for same in _group_same(sentence.text, context.find_terms(sentence)):
                concepts = _list_meant(context.glossary, same)
                lacking = told.isdisjoint(map(id, concepts)) and _lacks(context, compared, other, concepts, where)
                if lacking and not _may_be_meant(context, compared, other, same[0], concepts):
                    told.update(map(id, concepts))
                    message = _describe(sentence, same, concepts, where)
                    places = [locate_passage(counterpart), sentence.location(same[0].start, same[0].end)]
                    suggestion = list_renderings(concepts, *where)[0]
                    doubtful = _is_doubtful(sentence, same[0], cell, counterpart, language)
                    severity: Severity | None = "info" if doubtful else None
                    unit = compared.row.unit
                    finding = rule.report(message, places, severity=severity, suggestion=suggestion, unit=unit)
                    finding.row = compared.number
                    yield finding


def _group_same(text: str, found: Sequence[Occurrence]) -> list[list[Occurrence]]:
    """The terms that are to be rendered, those of one place together: a word may name several things."""
    groups: dict[tuple[int, int], list[Occurrence]] = {}
    for one in drop_inner(found):
        if is_meant(text, one):
            groups.setdefault((one.start, one.end), []).append(one)
    return list(groups.values())


def _list_meant(glossary: Glossary, same: Sequence[Occurrence]) -> list[Concept]:
    """The concepts that the terms of one place may name."""
    return list(dict.fromkeys(one for found in same for one in glossary.list_namesakes(found.concept, found.term)))


def _is_doubtful(
    sentence: Sentence, found: Occurrence, cell: Sequence[Sentence], counterpart: Sequence[Sentence], language: str
) -> bool:
    """Whether a translation into a language rather keeps the term, says much less, or says nothing of it."""
    texts = [one.text for one in counterpart]
    compounding = languages.get(language).words.compounding is not None
    if stands_unchanged(sentence.text, found, texts, compounding=compounding) or _is_abridged(cell, counterpart):
        return True
    here = next(number for number, one in enumerate(cell) if one is sentence)
    at = sum(len(one.text) + len(_BETWEEN) for one in cell[:here])
    text = _BETWEEN.join(one.text for one in cell)
    lacking = measure_unsaid(text, at + found.start, at + found.end, _BETWEEN.join(texts))
    if lacking is None:
        return False
    return lacking.odds >= LEAST_UNSAID or lacking.rendered < LEAST_RENDERED or lacking.share >= MOST_UNSAID


def _is_abridged(cell: Sequence[Sentence], counterpart: Sequence[Sentence]) -> bool:
    """Whether a translation says much less, so that the term is left out with the rest."""
    lengths = [sum(len(sentence.text) for sentence in side) for side in (cell, counterpart)]
    return lengths[1] < LEAST_SHARE * lengths[0]


def _lacks(context: Context, compared: ComparedRow, version: str, concepts: Sequence[Concept], where: _Where) -> bool:
    """Whether a version has no rendering of any of the concepts, in a row and beside it; one may not be asked for."""
    known = {id(concept) for concept in concepts}
    around = list_around(context, compared, version)
    if any(id(found.concept) in known for sentence in around for found in context.find_terms(sentence)):
        return False
    return any(list_renderings(concepts, *where))


def _may_be_meant(
    context: Context, compared: ComparedRow, version: str, found: Occurrence, concepts: Sequence[Concept]
) -> bool:
    """Whether a version may mean a term in other words than those of the glossary: derived, shortened."""
    language = context.get_language(version)
    locale = context.find_locale(compared.cells[version][0], language)
    terms = [term for concept in concepts for term in concept.list_terms(language, ALLOWED, locale)]
    compounding = languages.get(found.term.language).words.compounding is not None
    freely = len(found.parts) == 1 and not compounding
    return may_be_rendered(terms, [sentence.text for sentence in compared.cells[version]], freely=freely)


def _describe(sentence: Sentence, same: Sequence[Occurrence], concepts: Sequence[Concept], where: _Where) -> str:
    return _("“{term}” is {allowed} in the glossary, which {language} doesn't have ({concept})").format(
        term=sentence.text[same[0].start : same[0].end],
        allowed=join_renderings(list_renderings(concepts, *where)),
        language=languages.get(where[0]).name,
        concept=name_concept(same[0].concept),
    )


RULE = Rule(
    "term-mismatch",
    "terminology",
    "terminology/inconsistent-with-terminology-resource",
    "warning",
    __doc__ or "",
    check,
)
