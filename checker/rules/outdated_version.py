"""A version is older than another one, by the dates that they state, and says other things.

What: a version says of itself that it stands since an earlier day than another one ("last updated", "effective", "as
    of", a field of the file), and the two differ in what they say. The differences have one cause: they are gathered in
    this finding.
Why: what an outdated translation says was right once; it has to be brought up to date as a whole, not word by word.
Wrong: "Updated on 2024-05-03. The ticket costs 9 francs." beside "Stand: 2021-01-02. Das Billett kostet 7 Franken."
Right: "Updated on 2024-05-03. The ticket costs 9 francs." beside "Stand: 2024-05-03. Das Billett kostet 9 Franken."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.reference_findings import report_probable
from checker.checking.rule import Rule
from checker.checking.stated_dates import find_stated_dates
from checker.messages import _
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.checking.stated_dates import StatedDate
    from checker.model import Finding

LEAST_DAYS = 2
"""Days by which a version is older. A guess; one day may be the hour of another place."""
LEAST_DIFFERENCES = 2
"""Rows that differ besides the date, from which a version is outdated; else the date may be a slip, which
number-mismatch tells. A guess."""
MANY_DIFFERENCES = 4
"""Rows that differ from which it is all but sure. A guess."""
OUTDATED, SURELY_OUTDATED = 0.75, 0.9
"""Probabilities (0..1) that an editor agrees, with few and with many such rows. Set by hand, 2026-11, not counted:
sites whose versions state dates are rare."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every outdated version; it points at its date, then at the date of the newest version."""
    stated = find_stated_dates(context)
    if len(stated) < 2:
        return
    source = context.article.source
    newest = max(stated, key=lambda key: (stated[key].day, key == source))
    for version, own in stated.items():
        if (stated[newest].day - own.day).days < LEAST_DAYS:
            continue
        different = count_differences(context, version, newest)
        if different >= LEAST_DIFFERENCES:
            probability = SURELY_OUTDATED if different >= MANY_DIFFERENCES else OUTDATED
            yield _report(rule, context, (version, own), (newest, stated[newest]), probability)


def count_differences(context: Context, version: str, newest: str) -> int:
    """How many rows differ in numbers, besides what the versions say of themselves, and passages that one lacks."""
    absent = sum({one.version, one.lacking} == {version, newest} for one, _probability in context.absences)
    numbers = sum(
        any(one.kind != "date" and one.severity != "info" for one in differences)
        and {version, newest} <= compared.cells.keys()
        for compared, differences in context.compare_quantities()
    )
    return absent + numbers


def _report(
    rule: Rule, context: Context, own: tuple[str, StatedDate], newest: tuple[str, StatedDate], probability: float
) -> Finding:
    dates = [one.quantity for _version, one in (own, newest) if one.quantity is not None]
    context.told.update(dates)
    message = _("the {language} version is outdated: it is of {date}, the {newest} version of {new_date}").format(
        language=registry.get(context.get_language(own[0])).name,
        date=" ".join(own[1].place.text.split()),
        newest=registry.get(context.get_language(newest[0])).name,
        new_date=" ".join(newest[1].place.text.split()),
    )
    return report_probable(rule, message, [own[1].place, newest[1].place], probability)


RULE = Rule("outdated-version", "stale", "accuracy/mistranslation", "warning", __doc__ or "", check, Identity("place"))
