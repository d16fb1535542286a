"""Findings on passages that one version has and another has not: what omissions and additions have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import languages
from checker.articles.omissions import split_stretches
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.languages.naming import is_translators_own
from checker.model import Finding, Sentence, Side
from checker.structure.text_kind import is_prose

LEAST_WORDS = 2
"""Words a passage needs to say something; a guess of the first round, not fitted. One word is what code cuts off."""
LEAST_SAID = 0.02
"""Probability below which an absence is not even a note: of fifty such notes one would be right. Set by hand."""
_WORD = re.compile(r"\w+")


def find_absent_passages(rule: Rule, context: Context, text: str, *, omission: bool) -> Iterator[Finding]:
    """Yield a finding for every omission, or every addition: its place, where it would stand, who else says it.

    Labels, names, codes and the like, of which versions have their own, are notes, and so are fields before the text
    of a page (a shorter title for a menu), which versions set or leave out; so is what is less probable than the
    settings ask for (`min-confidence`). What is as good as certain not to be missing is not said.
    """
    article = context.article
    for absence, probability in context.absences:
        if probability < LEAST_SAID or absence.is_omission(article.source) != omission:
            continue
        if context.claimed.intersection(absence.sentences):
            continue
        language = languages.get(article.version(absence.lacking).language).name
        lacking = [Side(1, lacks=article.version(key).language) for key in absence.everywhere]
        where = [absence.place] if absence.place else []
        others = [locate_passage(run) for run in split_stretches(absence.others)]
        for run in split_stretches(absence.sentences):
            if not _says_something(run) or (not omission and _is_by_translator(run[0])):
                continue
            here = locate_passage(run)
            sides = [Side(0, here), *(Side(0, place) for place in others), *lacking]
            finding = rule.report(text.format(language=language), [here, *where, *others], sides=sides)
            finding.confidence = probability
            if not any(is_prose(one.block.text) and not one.block.key for one in run):
                finding.severity = "info"
            yield finding


def _says_something(run: tuple[Sentence, ...]) -> bool:
    """Whether a passage is more than a sign or a word that a block of code has cut off."""
    return sum(len(_WORD.findall(sentence.text)) for sentence in run) >= LEAST_WORDS


def _is_by_translator(sentence: Sentence) -> bool:
    """Whether a sentence is a translator's own: a note, or who translated the text."""
    language = sentence.language
    if language is None or language not in languages.codes():
        return False
    return is_translators_own(sentence.text, language)
