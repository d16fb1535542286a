"""A sentence of the source has no counterpart in a version.

What: the source says something that another version does not say at all, neither in a sentence of its own nor within
    one that says more.
Why: a sentence lost in translation is missed by nobody who reads only one version.
Wrong: "Die Brücke öffnet am Montag. Sie war ein Jahr gesperrt." beside "Le pont ouvre lundi."
Right: "Die Brücke öffnet am Montag. Sie war ein Jahr gesperrt." beside "Le pont, fermé pendant un an, ouvre lundi."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import languages
from checker.articles.omissions import find_absences, split_stretches
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.languages.naming import is_translators_own
from checker.messages import _
from checker.model import Finding, Sentence

LEAST_WORDS = 2
_WORD = re.compile(r"\w+")


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every passage a version lacks; first its place, then where it would stand there."""
    return find_absent(rule, context, _("missing in the {language} version"), omission=True)


def find_absent(rule: Rule, context: Context, text: str, *, omission: bool) -> Iterator[Finding]:
    """Yield a finding for every omission, or every addition: its place, where it would stand, who else says it."""
    article = context.article
    for absence in find_absences(article):
        if absence.is_omission(article.source) != omission or context.claimed.intersection(absence.sentences):
            continue
        language = languages.get(article.version(absence.lacking).language).name
        where = [absence.place] if absence.place else []
        others = [locate_passage(run) for run in split_stretches(absence.others)]
        for run in split_stretches(absence.sentences):
            if not _says_something(run) or (not omission and _by_translator(run[0])):
                continue
            yield rule.finding(text.format(language=language), [locate_passage(run), *where, *others])


def _says_something(run: tuple[Sentence, ...]) -> bool:
    """Whether a passage is more than a sign or a word that a block of code has cut off."""
    return sum(len(_WORD.findall(sentence.text)) for sentence in run) >= LEAST_WORDS


def _by_translator(sentence: Sentence) -> bool:
    """Whether a sentence is a translator's own: a note, or who translated the text."""
    language = sentence.language
    if language is None or language not in languages.codes():
        return False
    return is_translators_own(sentence.text, language)


RULE = Rule("missing-sentence", "omission", "accuracy/omission", "warning", __doc__ or "", check)
