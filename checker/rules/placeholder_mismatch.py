"""A placeholder or a tag of a message differs in its translation.

What: a translated message lacks a placeholder (`{name}`, `%s`, `${total}`), a tag or an inline code of its source, has
    one more, or calls it otherwise. Branches of `plural` and `select` may differ; what they put in may not.
Why: the program puts nothing there, shows the raw sign, or stops.
Wrong: "Bonjour {nom}, vous avez {count} messages" beside "Hello {name}, you have {count} messages"
Right: "Bonjour {name}, vous avez {count} messages" beside "Hello {name}, you have {count} messages"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker import languages
from checker.checking.reference_findings import pair_with_source, report_probable
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Side
from checker.references.placeholder_comparison import compare_placeholders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding, Location
    from checker.references.placeholder_comparison import PlaceholderDifference

COUNTED = re.compile(r".*(?:\[0\]|[._](?:one|zero|two|singular|[012]))", re.DOTALL)
"""The key of a form for one thing or none: gettext, ICU's categories of plurals, i18next."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for everything that differs; it points at it, or at the message that lacks it."""
    if context.article.layout != "units":
        return
    for compared, one, other in pair_with_source(context):
        if len(one[1]) != 1 or len(other[1]) != 1 or not other[1][0].text.strip():
            continue
        source, target = one[1][0], other[1][0]
        counted = COUNTED.fullmatch(compared.row.unit or "") is not None
        for difference in compare_placeholders(source, target, counted=counted):
            code = context.get_language(other[0])
            places, sides = _locate(difference, target.location(), source.location(), code)
            message = _describe(difference, languages.get(code).name)
            unit, number = compared.row.unit, compared.number
            yield report_probable(rule, message, places, difference.probability, unit=unit, row=number, sides=sides)


def _locate(
    difference: PlaceholderDifference, target: Location, source: Location, code: str
) -> tuple[list[Location], list[Side]]:
    """Where the fault is, and its counterpart; and what is missing, if anything is."""
    missing, extra = difference.missing, difference.extra
    if extra is None:
        assert missing is not None
        return [target, missing.place], [Side(0, missing.place), Side(1, lacks=code)]
    return [extra.place, missing.place if missing else source], []


def _describe(difference: PlaceholderDifference, language: str) -> str:
    missing, extra = difference.missing, difference.extra
    if missing and extra:
        return _("{language} says {extra} for {missing}").format(
            language=language, extra=extra.name, missing=missing.name
        )
    if missing and difference.open_tag:
        return _("{name} is not closed in the {language} version").format(name=missing.name, language=language)
    if missing:
        return _("{value} is missing in the {language} version").format(value=missing.name, language=language)
    assert extra is not None
    return _("{value} is only in the {language} version").format(value=extra.name, language=language)


RULE = Rule("placeholder-mismatch", "reference", "accuracy/mistranslation", "error", __doc__ or "", check)
