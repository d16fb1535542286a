"""A quotation is in another language.

What: text between quotation marks, of three words or more, in another language than its version.
Why: a quotation may be meant to stay in its language; a person should decide.
Wrong: "Der Trainer sagte: „We did not deserve to lose.“" if readers are not expected to know English.
Right: "Der Trainer sagte: „Wir haben die Niederlage nicht verdient.“"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.languages.quotation_marks import may_hold_quotation
from checker.messages import _
from checker.model import Identity
from checker.untranslated.foreign_spans import find_quoted_foreign
from checker.untranslated.kept_ranges import blank_ranges, find_kept_ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a note for every quotation in another language than its version; of bilingual units, in the translation."""
    for version in context.article.versions:
        if version.residue:
            continue
        for sentence in version.sentences:
            if sentence in context.claimed or not may_hold_quotation(sentence.text):
                continue
            row = context.find_row(sentence)
            if row is not None and row.unit is not None and row.source == version.id:
                continue
            text = blank_ranges(sentence.text, find_kept_ranges(sentence, context.settings))
            for span in find_quoted_foreign(text, version.language):
                place = sentence.location(span.start, span.end, span.language)
                message = _("quotation in {language}").format(language=registry.get(span.language).name)
                yield rule.report(message, [place], unit=row.unit if row is not None else None)


RULE = Rule("quoted-foreign", "untranslated", "accuracy/untranslated", "info", __doc__ or "", check, Identity("place"))
