"""A link leads elsewhere than in the other version.

What: a link of one version leads to another page, to another site, or to the edition of another language than the link
    that stands for it in the other version; as a note, a link that a version lacks.
Why: nobody clicks on every link of every version; a link that was copied leads readers to a page they can't read.
Wrong: "Voir [l'aide](https://example.org/de-de/hilfe)" beside "Siehe [Hilfe](https://example.org/de-de/hilfe)"
Right: "Voir [l'aide](https://example.org/fr-fr/aide)" beside "Siehe [Hilfe](https://example.org/de-de/hilfe)"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages
from checker.checking.reference_findings import report_probable, shorten_target
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Side
from checker.references.link_comparison import LinkComparison
from checker.references.thresholds import LEAST_ROW_SCORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding
    from checker.references.link_comparison import LinkDifference


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every link that leads elsewhere; it points at the link and at what stands for it."""
    article = context.article
    versions = {one.id: one.sentences for one in article.versions if not one.residue}
    if len(versions) < 2:
        return
    comparison = LinkComparison(versions, {one.id: one.language for one in article.versions})
    if not comparison:
        return
    rows = [
        paired
        for compared in context.compared_rows()
        if compared.row.score >= LEAST_ROW_SCORE
        for paired in comparison.pair_row(
            compared.number,
            {version: cell for version, cell in compared.cells.items() if version in versions},
            compared.row.source or article.source,
        )
    ]
    for difference in comparison.find_differences(rows):
        yield _make_finding(rule, context, difference)


def _make_finding(rule: Rule, context: Context, difference: LinkDifference) -> Finding:
    row = context.rows[difference.row]
    language = languages.get(context.get_language(difference.fault)).name
    there = difference.counterpart
    if difference.use is None:
        message = _("the {language} version has no link to {target}").format(
            language=language, target=shorten_target(there.target)
        )
        place = row.cells[difference.fault][0].location()
        sides = [Side(0, there.place), Side(1, lacks=context.get_language(difference.fault))]
    else:
        message = _describe(context, difference, language)
        place, sides = difference.use.place, []
    places = [place, there.place]
    return report_probable(
        rule, message, places, difference.probability, unit=row.unit, row=difference.row, sides=sides
    )


def _describe(context: Context, difference: LinkDifference, language: str) -> str:
    assert difference.use is not None
    target, other = shorten_target(difference.use.target), shorten_target(difference.counterpart.target)
    if difference.kind == "edition":
        return _("the link leads to the {edition} edition: {target}").format(
            edition=languages.get(difference.edition).name, target=target
        )
    text = (
        _("{language} leads to another page of the site: {target}, {other_language} to {other}")
        if difference.kind == "page"
        else _("{language} leads to another site: {target}, {other_language} to {other}")
    )
    name = languages.get(context.get_language(difference.other)).name
    return text.format(language=language, target=target, other_language=name, other=other)


RULE = Rule("link-mismatch", "reference", "accuracy/mistranslation", "warning", __doc__ or "", check)
