"""A weekday does not fit its date.

What: a weekday beside a date that falls on another one; the year stands in the date, or is surely the article's.
Why: readers come on one of two days, and one of them is wrong; versions agree on it when it was wrong from the start.
Wrong: "Die Brücke öffnet am Montag, 4. März 2025."
Right: "Die Brücke öffnet am Dienstag, 4. März 2025."
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.checking.reference_findings import report_probable
from checker.checking.rule import Rule
from checker.comparison.weekday_dates import find_day, fits_weekday
from checker.messages import _
from checker.model import Identity
from checker.quantities.dated_weekdays import list_dated_weekdays, may_have_dated_weekdays
from checker.quantities.wording import name_weekday
from checker.references.thresholds import LIKELY_WEEKDAY, WRONG_WEEKDAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from checker.checking.context import Context
    from checker.model import Finding, Sentence
    from checker.quantities.quantity import Quantity


class _Misfit(NamedTuple):
    sentence: Sentence
    weekday: Quantity
    written: Quantity
    day: date


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every day with a wrong weekday; it points at the weekday, then at the date."""
    groups: dict[tuple[int, date, int], list[_Misfit]] = {}
    differing = _list_differing_dates(context)
    for version in context.article.versions:
        for sentence in version.sentences:
            if sentence.language and may_have_dated_weekdays(sentence.text, sentence.language):
                for one in _list_misfits(context, sentence):
                    if one.written in differing:
                        continue
                    row = context.find_row(sentence)
                    key = id(row) if row is not None else id(sentence), one.day, int(one.weekday.value or 0)
                    groups.setdefault(key, []).append(one)
    for group in groups.values():
        yield _make_finding(rule, context, group)


def _list_differing_dates(context: Context) -> set[Quantity]:
    """Dates of which another version says another day or month: that says more, and is said there."""
    return {
        quantity
        for _compared, differences in context.compare_quantities()
        for difference in differences
        if difference.kind in {"date", "month"} and difference.severity == "error"
        for quantity in difference.list_present()
    }


def _list_misfits(context: Context, sentence: Sentence) -> Iterator[_Misfit]:
    for weekday, written in list_dated_weekdays(sentence.text, context.get_quantities(sentence)):
        day = find_day(written, context.date)
        if day is not None and not fits_weekday(weekday, day):
            yield _Misfit(sentence, weekday, written, day)


def _make_finding(rule: Rule, context: Context, group: list[_Misfit]) -> Finding:
    first = group[0]
    probability = WRONG_WEEKDAY if first.written.parts[0] is not None else LIKELY_WEEKDAY
    text = _("{date} falls on {weekday}") if first.written.parts[0] else _("{date} falls on {weekday} in {year}")
    places = []
    for one in group:
        context.told.update((one.weekday, one.written))
        places += [one.sentence.location(part.start, part.end) for part in (one.weekday, one.written)]
    message = text.format(
        date=" ".join(first.written.surface.split()),
        weekday=name_weekday(first.day.isoweekday()),
        year=first.day.year,
    )
    return report_probable(rule, message, places, probability)


RULE = Rule(
    "wrong-weekday", "quantity", "accuracy/mistranslation/date", "error", __doc__ or "", check, Identity("place")
)
