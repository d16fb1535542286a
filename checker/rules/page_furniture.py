"""Page furniture in another language.

What: a short line of navigation, a date line, a credit or a cookie line that is not in the language of its text.
Why: content systems add these lines; in the wrong language they show the reader that nobody looked.
Wrong: "Veröffentlicht am 3. Mai" above a French article.
Right: "Publié le 3 mai"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every line of furniture in another language than the text around it."""
    for stray in context.find_foreign_sentences():
        if not stray.furniture:
            continue
        context.claimed.update(stray.sentences)
        message = _("page furniture in {language}, in the {host} text").format(
            language=registry.get(stray.language).name, host=registry.get(stray.host).name
        )
        yield rule.report(message, [locate_passage(stray.sentences)])


RULE = Rule(
    "page-furniture",
    "untranslated",
    "accuracy/untranslated",
    "warning",
    __doc__ or "",
    check,
    Identity("place", "foreign-text"),
)
