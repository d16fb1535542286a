"""An e-mail address differs between versions.

What: another e-mail address than in the other version, in the text or behind a link; as a note, one that a version
    lacks.
Why: what is sent there is never answered, and nobody learns why.
Wrong: "Écrivez à anna.muler@example.org" beside "Schreiben Sie an anna.muller@example.org"
Right: "Écrivez à anna.muller@example.org" beside "Schreiben Sie an anna.muller@example.org"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages
from checker.checking.reference_findings import pair_with_source, report_probable, say_both
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Side
from checker.references.email_comparison import EmailComparison
from checker.references.thresholds import LEAST_ROW_SCORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every address that differs; it points at the address and at the one that it stands for."""
    versions = {one.id: one.sentences for one in context.article.versions if not one.residue}
    if len(versions) < 2:
        return
    comparison = EmailComparison(versions, {one.id: one.language for one in context.article.versions})
    if not comparison:
        return
    for compared, one, other in pair_with_source(context):
        if compared.row.score < LEAST_ROW_SCORE or one[0] not in versions or other[0] not in versions:
            continue
        for difference in comparison.compare_row(one, other):
            there = difference.counterpart
            code = context.get_language(other[0])
            if difference.use is None:
                text = _("the {language} version has no {address}")
                message = text.format(language=languages.get(code).name, address=there.address)
                places = [other[1][0].location(), there.place]
                sides = [Side(0, there.place), Side(1, lacks=code)]
            else:
                message = say_both(code, difference.use.address, context.get_language(one[0]), there.address)
                places, sides = [difference.use.place, there.place], []
            unit, number = compared.row.unit, compared.number
            yield report_probable(rule, message, places, difference.probability, unit=unit, row=number, sides=sides)


RULE = Rule("email-mismatch", "reference", "accuracy/mistranslation", "warning", __doc__ or "", check)
