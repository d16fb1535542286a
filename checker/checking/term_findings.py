"""What findings on a glossary's terms have in common: which terms count, how concepts and renderings are named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from checker.checking.context import Context
from checker.checking.reference_findings import pair_with_source
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Value
from checker.terms.concept import ALLOWED, Concept, Status
from checker.terms.longest import drop_inner

if TYPE_CHECKING:
    from checker.checking.context import ComparedRow
    from checker.checking.reference_findings import VersionCell
    from checker.model import Finding, Sentence
    from checker.terms.term_index import Occurrence

LEAST_ROW_SCORE = 0.5
"""Confidence (0..1) of a row below which another sentence may say it. A guess of the first round, as for links."""
LONGEST_NOTE = 160
"""Characters of a concept's note that a message shows. A guess: two lines."""
LEAST_COMPOUNDED = 5
"""Letters of a term that counts as a part of a compound, too: shorter ones are in words that mean something else."""


def name_concept(concept: Concept) -> str:
    """Which concept it is, its field and its note, as a message shows it behind what is wrong."""
    own = f"{PurePath(concept.path).name}:{concept.line}" if concept.id == str(concept.line) else concept.id
    named = f"{own}, {concept.domain}" if concept.domain else own
    note = concept.note if len(concept.note) <= LONGEST_NOTE else f"{concept.note[: LONGEST_NOTE - 1]}…"
    if note:
        return _("concept {name}: {note}").format(name=named, note=note)
    return _("concept {name}").format(name=named)


def list_renderings(concepts: Sequence[Concept], language: str, locale: str = "") -> list[str]:
    """What a glossary allows in a language and locale: what is of the locale first, then the preferred."""
    terms = [term for concept in concepts for term in concept.list_terms(language, ALLOWED, locale)]
    terms.sort(key=lambda term: (bool(locale) > bool(term.locale), ALLOWED.index(term.status)))
    return list(dict.fromkeys(term.text for term in terms))


def join_renderings(renderings: Sequence[str]) -> str:
    """Renderings as a message names them."""
    return ", ".join(_("“{text}”").format(text=text) for text in renderings)


def pair_sure_rows(context: Context) -> Iterator[tuple[ComparedRow, VersionCell, VersionCell]]:
    """The rows that surely correspond: their source with every other version."""
    for paired in pair_with_source(context):
        if paired[0].row.score >= LEAST_ROW_SCORE and paired[0].row.relation != "alone":
            yield paired


def list_around(context: Context, compared: ComparedRow, version: str) -> list[Sentence]:
    """The sentences of a version in a row and in the ones before and behind it."""
    rows = [context.rows[at] for at in range(compared.number - 1, compared.number + 2) if 0 <= at < len(context.rows)]
    return [sentence for row in rows for sentence in row.cells.get(version, ())]


def report_disallowed(rule: Rule, context: Context, status: Status, text: str, bare: str) -> Iterator[Finding]:
    """A finding for every term of a status, in every version; ``text`` says what is allowed, ``bare`` is without it."""
    if context.glossary is None:
        return
    for version in context.article.versions:
        for sentence in version.sentences:
            if sentence in context.claimed:
                continue
            for one in _list_disallowed(context, sentence, status):
                language = sentence.language or version.language
                renderings = list_renderings([one.concept], language, context.find_locale(sentence, language))
                said = sentence.text[one.start : one.end]
                message = (text if renderings else bare).format(
                    term=said, allowed=join_renderings(renderings), concept=name_concept(one.concept)
                )
                place = sentence.location(one.start, one.end)
                suggestion = renderings[0] if renderings and one.how == "form" else None
                finding = rule.report(message, [place], values=[Value(language, said)], suggestion=suggestion)
                yield finding


def _list_disallowed(context: Context, sentence: Sentence, status: Status) -> list[Occurrence]:
    """The terms of a status that are not part of a longer term, nor of one that is allowed."""
    found = context.find_terms(sentence)
    return [
        one
        for one in drop_inner(found)
        if one.term.status == status
        and (one.how in ("form", "separated") or len(one.term.text) >= LEAST_COMPOUNDED)
        and not any(
            other.term.status in ALLOWED and other.start <= one.start and one.end <= other.end and other.how == "form"
            for other in found
        )
    ]
