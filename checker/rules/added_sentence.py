"""A sentence of a version has no counterpart in the source.

What: a version says something that the source does not say at all, neither in a sentence of its own nor within one
    that says more.
Why: what a translation adds is either a mistake or something the other versions ought to say too.
Wrong: "Le pont ouvre lundi. L'entrée est gratuite." beside the source "Die Brücke öffnet am Montag."
Right: "Le pont ouvre lundi." beside the source "Die Brücke öffnet am Montag."
"""

from __future__ import annotations

from collections.abc import Iterator

from checker import languages
from checker.alignment.absences import absences, stretches
from checker.model import Finding
from checker.rules.rule import Context, Rule, passage
from checker.wording import _


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage the source lacks; first its place, then where it would stand in the source."""
    article = context.article
    for absence in absences(article):
        if absence.omission(article.source) or context.claimed.intersection(absence.sentences):
            continue
        language = languages.get(article.version(absence.lacking).language).name
        where = [absence.place] if absence.place else []
        others = [passage(run) for run in stretches(absence.others)]
        for run in stretches(absence.sentences):
            yield rule.finding(
                _("not in the source, the {language} version").format(language=language),
                [passage(run), *where, *others],
            )


RULE = Rule("added-sentence", "addition", "accuracy/addition", "warning", __doc__ or "", check)
