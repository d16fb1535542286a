"""The source was left beside its translation.

What: text in another language that stands in a version together with its own translation.
Why: the translator worked below or above the source and forgot to delete it; readers see the sentence twice.
Wrong: "Die Brücke öffnet am Montag. Le pont rouvre lundi." in the French version.
Right: "Le pont rouvre lundi."
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context, locate_passage, measure_text
from checker.checking.neighbour_translations import NeighbourTranslations
from checker.checking.rule import Rule
from checker.identification.non_text import find_words
from checker.messages import _
from checker.model import Identity
from checker.structure.clauses import has_clause
from checker.untranslated.foreign_sentences import get_text
from checker.untranslated.thresholds import LIKE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Finding, Sentence
    from checker.untranslated.foreign_sentences import ForeignSentences

LEAST_CUSTOM = 3
"""Passages beside their translation in one file, from which they were left on purpose. Set by hand, 2026-11."""
MOST_SHARED = 0.5
"""Share of a sentence's words that a stray may have without saying the same. A guess."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage whose translation stands in the same text; it points at both.

    Where a text does so again and again, it is a custom: a warning, not an error.
    """
    near = NeighbourTranslations(context.article.versions, context.encode)
    strays = [(stray, _find_beside(stray, near)) for stray in context.find_foreign_sentences()]
    found = [(stray, beside) for stray, beside in strays if beside and not _is_of_another(stray, beside, context)]
    counts = Counter(stray.sentences[0].document.path for stray, _beside in found)
    for stray, beside in found:
        context.claimed.update(stray.sentences)
        message = _("{language} source left beside its translation").format(language=registry.get(stray.language).name)
        again = [other for sentence in beside for other in context.find_repeats(sentence)]
        places = [locate_passage(stray.sentences), *(s.location() for s in (*beside, *again))]
        custom = counts[stray.sentences[0].document.path] >= LEAST_CUSTOM
        yield rule.report(message, places, severity="warning" if custom else "error")


def _find_beside(stray: ForeignSentences, near: NeighbourTranslations) -> tuple[Sentence, ...]:
    """The sentences that say the same beside foreign prose, long enough to do so; else none."""
    text = get_text(stray.sentences)
    if not has_clause(text, stray.language, stray.host):
        return ()
    lengths = sorted((len(text), sum(len(one.text) for one in stray.beside)))
    return stray.beside if lengths[0] >= LIKE_LENGTH * lengths[1] else near.find(stray)


def _is_of_another(stray: ForeignSentences, beside: Sequence[Sentence], context: Context) -> bool:
    """Whether what stands beside a stray translates something else, which the stray's language has in its own version.

    What that version says in the same rows, but for the stray itself, is then about as long.
    """
    said = get_text(stray.sentences)
    copied = any(one.document is not stray.sentences[0].document for one in context.find_repeats(stray.sentences[0]))
    own = frozenset(() if copied else find_words(said.casefold()))
    there = {
        one: None
        for sentence in beside
        for one in context.list_beside(sentence)
        if one.text not in said and _is_other(one, stray, own)
    }
    lengths = sorted((measure_text(list(there)), measure_text(beside)))
    return bool(there) and lengths[0] >= LIKE_LENGTH * lengths[1]


def _is_other(sentence: Sentence, stray: ForeignSentences, own: frozenset[str]) -> bool:
    """Whether another version says something in a stray's language that is not what the stray says, nor part of it."""
    if sentence.language != stray.language or sentence.document is stray.sentences[0].document:
        return False
    words = frozenset(find_words(sentence.text.casefold()))
    return bool(words) and len(words & own) <= MOST_SHARED * len(words)


RULE = Rule(
    "leftover-source",
    "untranslated",
    "accuracy/untranslated",
    "error",
    __doc__ or "",
    check,
    Identity("place", "foreign-text"),
)
