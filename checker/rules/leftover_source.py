"""The source was left beside its translation.

What: text in another language that stands in a version together with its own translation.
Why: the translator worked below or above the source and forgot to delete it; readers see the sentence twice.
Wrong: "Die Brücke öffnet am Montag. Le pont rouvre lundi." in the French version.
Right: "Le pont rouvre lundi."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity
from checker.structure.clauses import has_clause
from checker.untranslated.foreign_sentences import get_text
from checker.untranslated.thresholds import LIKE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding
    from checker.untranslated.foreign_sentences import ForeignSentences


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage whose translation stands in the same text; it points at both."""
    for stray in context.find_foreign_sentences():
        if not stray.beside or not _is_sure(stray):
            continue
        context.claimed.update(stray.sentences)
        message = _("{language} source left beside its translation").format(language=registry.get(stray.language).name)
        again = [other for sentence in stray.beside for other in context.find_repeats(sentence)]
        yield rule.report(message, [locate_passage(stray.sentences), *(s.location() for s in (*stray.beside, *again))])


def _is_sure(stray: ForeignSentences) -> bool:
    """Whether it is prose, and what stands beside it long enough to say the same."""
    text = get_text(stray.sentences)
    lengths = sorted((len(text), sum(len(one.text) for one in stray.beside)))
    return has_clause(text, stray.language, stray.host) and lengths[0] >= LIKE_LENGTH * lengths[1]


RULE = Rule(
    "leftover-source",
    "untranslated",
    "accuracy/untranslated",
    "error",
    __doc__ or "",
    check,
    Identity("place", "foreign-text"),
)
