"""A question in one version is a statement in another.

What: a sentence that ends with a question mark, where the sentence beside it ends with a full stop and holds no
    question mark. A note: of such pairs in professional translations about half were meant, most of all in speech (a
    polite request, an indirect question).
Why: whether something is asked or said decides what a text claims.
Wrong: "Le pont sera-t-il fermé lundi ?" beside "Die Brücke wird am Montag gesperrt."
Right: "Le pont sera-t-il fermé lundi ?" beside "Wird die Brücke am Montag gesperrt?"
"""

from __future__ import annotations

import re
from itertools import permutations
from typing import TYPE_CHECKING

from checker import languages
from checker.checking.rule import Rule
from checker.languages.quotation_marks import get_closing_marks
from checker.messages import _
from checker.structure.text_kind import judge_text_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checking.context import Context
    from checker.model import Finding, Sentence

LEAST_WORDS = 3
"""Words that both sentences have at the least: "Why?" may be said in many ways. A guess."""
QUESTION, STOP = "?", "."
_WORD = re.compile(r"\w+")
_CLOSING = ")] "


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every two such sentences of a row; it points at the one that is not the source's."""
    source = context.article.source
    for compared in context.compared_rows():
        for one, other in permutations(compared.cells, 2):
            asked, said = compared.cells[one], compared.cells[other]
            if len(asked) == len(said) == 1 and _differ(asked[0], said[0]):
                first, second = (asked[0], said[0]) if one != source else (said[0], asked[0])
                names = [languages.get(context.get_language(key)).name for key in (one, other)]
                message = _("{language} asks what {other} says").format(language=names[0], other=names[1])
                yield rule.report(message, [first.location(), second.location()], unit=compared.row.unit)


def _differ(asked: Sentence, said: Sentence) -> bool:
    if QUESTION not in asked.text or QUESTION in said.text:
        return False
    question, statement = (text.rstrip("".join(get_closing_marks()) + _CLOSING) for text in (asked.text, said.text))
    return (
        question.endswith(QUESTION)
        and statement.endswith(STOP)
        and all(len(_WORD.findall(text)) >= LEAST_WORDS for text in (question, statement))
        and all(judge_text_kind(one.text) == "prose" for one in (asked, said))
    )


RULE = Rule("question-mismatch", "surface", "accuracy/mistranslation", "info", __doc__ or "", check)
