"""A sentence is negated in one version only.

What: a negation (not, never, no) where the sentence beside it has none, and nothing that may stand for one: no word
    with a prefix such as un-, no *only*, *without*, *refuse*. It is a note and stays one: of what is noted in
    professional translations (1 in 1,000 sentences) one in ten was a fault by reading, the others say it in words that
    no list has. Of the negations that were taken out of such translations a quarter were found. Not seen: a negation
    beside a word that may stand for it, in a sentence with two of them, in a question, in what is longer than 250
    characters; and what is said to be so by another word (open, closed).
Why: it turns what the sentence says into its contrary, and nothing else in it looks wrong.
Wrong: "Le pont ne sera pas fermé lundi." beside "Die Brücke wird am Montag gesperrt."
Right: "Le pont ne sera pas fermé lundi." beside "Die Brücke wird am Montag nicht gesperrt."
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from checker import languages
from checker.checking.rule import Rule
from checker.messages import _
from checker.negation.lost_negation import find_lost_negation
from checker.negation.negations import negates
from checker.negation.thresholds import LEAST_NOTED, LEAST_ROW_SCORE
from checker.structure.text_kind import judge_text_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import ComparedRow, Context
    from checker.model import Finding, Sentence
    from checker.negation.lost_negation import LostNegation


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every such sentence; it points at the negation, then at the sentence that has none."""
    known = {one.id for one in context.article.versions if negates(one.language)}
    if len({context.get_language(version) for version in known}) < 2:
        return
    for compared in context.compared_rows():
        if compared.row.score >= LEAST_ROW_SCORE:
            for negated, plain in _list_pairs(compared, known, context):
                found = _compare(negated, plain, context)
                if found is not None and found.probability >= LEAST_NOTED:
                    yield _report(rule, compared, negated, plain, found)


def _list_pairs(compared: ComparedRow, known: set[str], context: Context) -> Iterator[tuple[Sentence, Sentence]]:
    """Every sentence of the source of a row with that of every other version, either of them first."""
    alone = {version: cell[0] for version, cell in compared.cells.items() if version in known and len(cell) == 1}
    source = compared.row.source or context.article.source
    first = source if source in alone else next(iter(alone), "")
    for one, other in permutations(alone, 2):
        if first in (one, other) and context.get_language(one) != context.get_language(other):
            yield alone[one], alone[other]


def _compare(negated: Sentence, plain: Sentence, context: Context) -> LostNegation | None:
    language, other = negated.language or "", plain.language or ""
    if not negates(language) or not negates(other):
        return None
    found = find_lost_negation(negated.text, language, plain.text, other, context.expansions.get(language, other))
    if found is None or any(judge_text_kind(one.text) != "prose" for one in (negated, plain)):
        return None
    return found


def _report(rule: Rule, compared: ComparedRow, negated: Sentence, plain: Sentence, found: LostNegation) -> Finding:
    places = [negated.location(found.start, found.end), plain.location()]
    message = _("{language} negates (“{said}”), {other} doesn't").format(
        language=languages.get(negated.language or "").name,
        said=places[0].text,
        other=languages.get(plain.language or "").name,
    )
    finding = rule.report(message, places, unit=compared.row.unit)
    finding.confidence, finding.row = found.probability, compared.number
    return finding


RULE = Rule("negation-mismatch", "surface", "accuracy/mistranslation", "info", __doc__ or "", check)
