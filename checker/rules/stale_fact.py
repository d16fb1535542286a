"""A translation still says what its source said before it was revised.

What: a number, a date, a name or a link that the source has changed, taken out or added since an earlier state, where
    the translation still agrees with that state. It is looked for by 'checker update', and by 'checker check' with
    --since or --changed. What the translation has taken over is not reported. A name that the source only adds or takes
    out, and words that are no name, number or link, are not seen.
Why: a figure that is corrected in one language only stays wrong for the readers of the others.
Wrong: source "Am Markt waren 400 Gäste", now "Am Markt waren 500 Gäste", beside "400 visiteurs sont venus".
Right: source "Am Markt waren 400 Gäste", now "Am Markt waren 500 Gäste", beside "500 visiteurs sont venus".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Finding, Identity, Side, Value
from checker.typography import number_formats

if TYPE_CHECKING:
    from checker.staleness.outdated_fact import StaleFact


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every stale fact: its place, what the source says now, what it said."""
    for fact, earlier in context.staleness.facts if context.article.earlier else ():
        places = [place for place in (fact.here, fact.now, fact.before) if place is not None]
        sides = [Side(0, fact.here), Side(1, fact.now)] if fact.now else ()
        message = _describe(fact, context.get_language(earlier.version), earlier.name)
        values = [
            Value(place.language, place.text, group=group) for group, place in enumerate((fact.here, fact.now)) if place
        ]
        yield rule.report(message, places, values=values, suggestion=_suggest(fact), sides=sides)


def _describe(fact: StaleFact, source: str, state: str) -> str:
    texts = {
        "changed": _("{source} now says {now}, no longer {before} ({state}); {language} still says {here}"),
        "removed": _("{source} no longer says {before} ({state}); {language} still says {here}"),
        "added": _("{source} now says {now}, which it did not before ({state}); {language} does not say it"),
    }
    return texts[fact.kind].format(
        source=registry.get(source).name,
        language=registry.get(fact.here.language or source).name,
        state=state,
        here=_quote(fact.here.text),
        now=_quote(fact.now.text) if fact.now else "",
        before=_quote(fact.before.text) if fact.before else "",
    )


def _quote(text: str) -> str:
    return " ".join(text.split())


def _suggest(fact: StaleFact) -> str | None:
    """The number as the translation would write it. It is a value: said, but never applied by itself."""
    if fact.values is None or fact.here.language is None:
        return None
    language = registry.get(fact.here.language)
    old, new = fact.values[0].duplicate(), fact.values[1]
    old.start, old.end = 0, len(fact.here.text)
    text = number_formats.replace_format(fact.here.text, old, new, language.typography)
    return _("write {text} in {language}").format(text=text, language=language.name) if text else None


RULE = Rule("stale-fact", "stale", "accuracy/mistranslation", "warning", __doc__ or "", check, Identity(by="place"))
