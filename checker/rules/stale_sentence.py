"""A translation lacks a sentence that its source has added, or still has one that it has taken out.

What: a sentence that the source has added, taken out or replaced since an earlier state, where the translation has not
    followed. What was only reworded or moved is a note. It is looked for by 'checker update', and by 'checker check'
    with --since or --changed. What a new wording means is not seen.
Why: a version that stays behind tells its readers what the paper has withdrawn, and nothing of what it has added.
Wrong: source "Die Brücke öffnet am Montag. Der Zoll bleibt.", now "Die Brücke öffnet am Montag.", beside "Le pont ouvre
    lundi. Le péage reste."
Right: source "Die Brücke öffnet am Montag. Der Zoll bleibt.", now "Die Brücke öffnet am Montag.", beside "Le pont ouvre
    lundi."
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Finding, Identity, Side

if TYPE_CHECKING:
    from checker.model import Earlier
    from checker.staleness.outdated_sentence import StaleSentence

HINTS = frozenset(("reworded", "moved"))
"""What is worth a look, and no fault by itself."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every stale sentence: its place, what the source says now, what it said."""
    for one, earlier in context.staleness.sentences if context.article.earlier else ():
        places = [place for place in (one.here, one.now, one.before) if place is not None]
        message = _describe(one, context.get_language(earlier.version), earlier)
        sides = [Side(0, one.now), Side(1, lacks=one.here.language or "")] if one.kind == "added" else ()
        yield rule.report(message, places, severity="info" if one.kind in HINTS else rule.severity, sides=sides)


def _describe(one: StaleSentence, source: str, earlier: Earlier) -> str:
    texts = {
        "added": _("{source} has a new sentence since {state}; {language} lacks it"),
        "removed": _("{source} no longer says this ({state}); {language} still does"),
        "replaced": _("{source} says something else here since {state}; {language} still says the old"),
        "reworded": _("{source} was reworded here since {state}; {language} says no old number, name or link"),
        "moved": _("{source} has moved this since {state}; in {language} it stands where it stood"),
    }
    return texts[one.kind].format(
        source=registry.get(source).name,
        language=registry.get(one.here.language or source).name,
        state=earlier.name,
    )


RULE = Rule("stale-sentence", "stale", "accuracy/omission", "warning", __doc__ or "", check, Identity(by="place"))
