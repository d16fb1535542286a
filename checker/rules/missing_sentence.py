"""A sentence of the source has no counterpart in a version.

What: the source says something that another version does not say at all, neither in a sentence of its own nor within
    one that says more.
Why: a sentence lost in translation is missed by nobody who reads only one version.
Wrong: "Die Brücke öffnet am Montag. Sie war ein Jahr gesperrt." beside "Le pont ouvre lundi."
Right: "Die Brücke öffnet am Montag. Sie war ein Jahr gesperrt." beside "Le pont, fermé pendant un an, ouvre lundi."
"""

from __future__ import annotations

from collections.abc import Iterator

from checker import languages
from checker.alignment.absences import absences, stretches
from checker.model import Finding
from checker.rules.rule import Context, Rule, passage
from checker.wording import _


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage a version lacks; first its place, then where it would stand there."""
    return absent(rule, context, _("missing in the {language} version"), omission=True)


def absent(rule: Rule, context: Context, text: str, *, omission: bool) -> Iterator[Finding]:
    """Yield a finding for every omission, or every addition: its place, where it would stand, who else says it."""
    article = context.article
    for absence in absences(article):
        if absence.omission(article.source) != omission or context.claimed.intersection(absence.sentences):
            continue
        language = languages.get(article.version(absence.lacking).language).name
        where = [absence.place] if absence.place else []
        others = [passage(run) for run in stretches(absence.others)]
        for run in stretches(absence.sentences):
            yield rule.finding(text.format(language=language), [passage(run), *where, *others])


RULE = Rule("missing-sentence", "omission", "accuracy/omission", "warning", __doc__ or "", check)
