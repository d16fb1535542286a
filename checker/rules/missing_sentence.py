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
from checker.checking.absent_passages import find_absent_passages
from checker.checking.context import Context
from checker.checking.replaced_sentences import find_replaced
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Finding, Identity, Side


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage a version lacks; first its place, then where it would stand there.

    Of a sentence in whose place another one stands, both are shown.
    """
    yield from find_absent_passages(rule, context, _("missing in the {language} version"), omission=True)
    for one in find_replaced(context):
        language = languages.get(context.article.version(one.version).language).name
        message = _("another sentence stands in its place in the {language} version").format(language=language)
        places = [one.source.location(), one.instead.location()]
        finding = rule.report(message, places, sides=[Side(at, place) for at, place in enumerate(places)])
        finding.confidence = one.confidence
        yield finding


RULE = Rule(
    "missing-sentence", "omission", "accuracy/omission", "warning", __doc__ or "", check, Identity(family="absence")
)
