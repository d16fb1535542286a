"""The translation differs from what the translation memory says.

What: a sentence of the source stands in the translation memory (--memory, or 'memory' in the settings), word for
    word, and the translation here is none of those there. It is a note, and a warning where they differ in a number,
    a date, a unit or a term of the glossary and the versions here do not disagree by themselves. Capitals, spaces,
    quotation marks and dashes do not count; of sources with fewer than three words only the facts do.
Why: what was translated and approved once ought to be said the same way again; where a fact differs, one is wrong.
Wrong: "Die Frist beträgt 30 Tage." beside "Le délai est de 20 jours." where the memory has "Le délai est de 30 jours."
Right: "Die Frist beträgt 30 Tage." beside "Le délai est de 30 jours." where the memory has the same
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.checking.term_findings import pair_sure_rows
from checker.comparison.conventions import CONVENTIONS
from checker.comparison.row_comparison import compare_row
from checker.memories.sentence_key import normalise
from checker.messages import _
from checker.model import Identity, Value
from checker.quantities.scan import scan_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.comparison.difference import Difference
    from checker.memories.memory import Remembered
    from checker.model import Finding, Sentence, Severity
    from checker.quantities.quantity import Quantity

LEAST_WORDS = 3
"""Words of a source of which another rendering is worth a note, as for `inconsistent-repetition`: shorter ones are
labels, which vary."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage that the memory renders otherwise: the passage, then its source."""
    for compared, (one, cell), (other, counterpart) in pair_sure_rows(context) if context.memories else ():
        language, own = context.get_language(other), _join(counterpart)
        said = _join(cell)
        known = [
            found for memory in context.memories for found in memory.find(context.get_language(one), said, language)
        ]
        if not known or normalise(own) in {normalise(found.text) for found in known}:
            continue
        nearest = max(known, key=lambda found: SequenceMatcher(None, found.text, own, autojunk=False).quick_ratio())
        fact = _compare_facts(context, counterpart, nearest.text, language) or _compare_terms(
            context, counterpart, nearest.text, language
        )
        if not fact and len(said.split()) < LEAST_WORDS:
            continue
        severity: Severity = (
            "warning" if fact and compared.number not in context.look_once(_find_differing_rows) else "info"
        )
        finding = rule.report(
            _describe(nearest, fact),
            [locate_passage(counterpart), locate_passage(cell)],
            severity=severity,
            values=[Value(language, own), Value(language, nearest.text)],
            suggestion=nearest.text,
            unit=compared.row.unit,
        )
        finding.row = compared.number
        yield finding


def _join(sentences: Sequence[Sentence]) -> str:
    return " ".join(sentence.text for sentence in sentences)


def _describe(known: Remembered, fact: str) -> str:
    if fact:
        return _("the memory says {fact} ({file}, unit {unit}: “{text}”)").format(
            fact=fact, file=known.file, unit=known.unit, text=known.text
        )
    return _("the memory says “{text}” ({file}, unit {unit})").format(text=known.text, file=known.file, unit=known.unit)


def _compare_facts(context: Context, here: Sequence[Sentence], text: str, language: str) -> str:
    """What the memory says of the first fact in which it differs from a passage; empty for none."""
    sides = [
        (language, [(sentence.text, context.get_quantities(sentence)) for sentence in here]),
        (language, [(text, scan_text(text, language))]),
    ]
    for difference in compare_row(sides, context.date, context.encode):
        if difference.kind not in CONVENTIONS and difference.severity != "info":
            return _name_fact(difference)
    return ""


def _name_fact(difference: Difference) -> str:
    own, there = difference.quantities
    if own is None:
        return _("{there}, which is not here").format(there=_quote(there))
    if there is None:
        return _("nothing of {here}").format(here=_quote(own))
    return _("{there}, here it is {here}").format(there=_quote(there), here=_quote(own))


def _quote(quantity: Quantity | None) -> str:
    return _("“{text}”").format(text=" ".join(quantity.surface.split()) if quantity else "")


def _compare_terms(context: Context, here: Sequence[Sentence], text: str, language: str) -> str:
    """What the memory says of the first term of the glossary that it has and a passage has not; empty for none."""
    if context.glossary is None:
        return ""
    known = {id(found.concept) for sentence in here for found in context.find_terms(sentence)}
    for found in context.glossary.index(language).find(text):
        if id(found.concept) not in known and found.how == "form":
            return _("{there}, which is not here").format(
                there=_("“{text}”").format(text=text[found.start : found.end])
            )
    return ""


def _find_differing_rows(context: Context) -> set[int]:
    """The numbers of the rows in which the versions disagree by themselves, so that another rule says it."""
    return {
        compared.number
        for compared, differences in context.compare_quantities()
        if any(one.severity != "info" for one in differences)
    }


RULE = Rule(
    "memory-mismatch",
    "repetition",
    "style/inconsistent-style",
    "info",
    __doc__ or "",
    check,
    Identity(by="place"),
)
