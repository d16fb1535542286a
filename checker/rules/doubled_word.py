"""A small word stands twice in a row.

What: a function word (the, des, und) that stands twice in a row in one version, and no word twice in a row in
    the others. What a language says twice, as French does with some pronouns, is left alone, and so are all other
    words.
Why: it is what a hasty change leaves behind, and no spelling checker of single words sees it.
Wrong: "Le pont est ouvert depuis le le mois de mai." beside "Die Brücke ist seit Mai offen."
Right: "Le pont est ouvert depuis le mois de mai." beside "Die Brücke ist seit Mai offen."
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker import languages
from checker.checking.rule import Rule
from checker.languages.quotation_marks import get_apostrophes
from checker.messages import _
from checker.model import Identity
from checker.structure.text_kind import NO_TEXT, judge_text_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding, Sentence


@languages.cache_until_change
def _compile_twice() -> re.Pattern[str]:
    """A word that stands twice in a row, and is no part of another one."""
    signs = re.escape("".join(sorted(get_apostrophes()))) + "'-"
    return re.compile(rf"(?<![\w{signs}])([^\W\d_]{{2,}})(\s+\1)(?![\w{signs}])")


def may_say_twice(text: str) -> bool:
    """Whether a word may stand twice in a row: a first look at what stands between white space."""
    return any(other.startswith(one) if one.isalpha() else one[-2:] in other for one, other in pairwise(text.split()))


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every such word; it points at the second one and the space before it."""
    for version in context.article.versions:
        for sentence in version.sentences:
            if not may_say_twice(sentence.text):
                continue
            matches = [one for one in _compile_twice().finditer(sentence.text) if _is_slip(one[1], sentence.language)]
            if not matches or judge_text_kind(sentence.text) in NO_TEXT or _is_in_others(context, sentence):
                continue
            row = context.find_row(sentence)
            for match in matches:
                message = _("{word} stands twice in a row").format(word=match[1])
                yield rule.report(message, [sentence.location(*match.span(2))], unit=row.unit if row else None)


def _is_slip(word: str, language: str | None) -> bool:
    if language is None or language not in languages.codes():
        return False
    facts = languages.get(language).words
    return word in facts.function_words.every and word not in facts.said_twice


def _is_in_others(context: Context, sentence: Sentence) -> bool:
    """Whether another version has a word twice in a row there: it may be meant."""
    return any(_compile_twice().search(one.text) for one in context.list_beside(sentence))


RULE = Rule("doubled-word", "surface", "fluency/grammar", "warning", __doc__ or "", check, Identity(by="place"))
