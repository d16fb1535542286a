"""A sentence was left untranslated.

What: a whole sentence, or several, in another language than the version they stand in.
Why: readers of that version can't read it; it is the commonest slip when a text is translated in parts.
Wrong: "Le pont rouvre lundi. The mayor will cut the ribbon at noon." in the French version.
Right: "Le pont rouvre lundi. La maire coupera le ruban à midi."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import languages as registry
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Identity, Side
from checker.references.link_uses import leads_elsewhere
from checker.untranslated.foreign_sentences import get_text
from checker.untranslated.left_text import weigh_left_text, weigh_left_unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Row, Sentence, Severity

LESS: dict[Severity, Severity] = {"error": "warning", "warning": "info", "info": "info"}
"""What is said of a quotation, and of the title of another site's page: they may stand there as they were found."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every run of sentences in another language that has no translation beside it."""
    if context.article.layout == "units":
        yield from _check_units(rule, context)
        return
    for stray in context.find_foreign_sentences():
        severity = weigh_left_text(get_text(stray.sentences), stray.language, stray.host, stray.others)
        if severity is None:
            continue
        if stray.quoted or all(leads_elsewhere(sentence) for sentence in stray.sentences):
            severity = LESS[severity]
        context.claimed.update(stray.sentences)
        apart = context.article.layout in ("single", "residue")
        text = _("{language} text in the {host} version")
        alone = _("{language} text in the {host} text; it has no {host} counterpart")
        message = (alone if apart else text).format(
            language=registry.get(stray.language).name, host=registry.get(stray.host).name
        )
        yield rule.report(message, [locate_passage(stray.sentences)], severity=severity)


def _check_units(rule: Rule, context: Context) -> Iterator[Finding]:
    """Bilingual units whose translation is in the language of the source as a whole."""
    for unit in context.find_mistaken_units():
        if unit.found.language != unit.row.source or unit.translation in context.claimed:
            continue
        severity = weigh_left_unit(unit.translation.text, unit.found.language, unit.expected)
        if severity is None:
            continue
        context.claimed.add(unit.translation)
        name = registry.get(unit.found.language).name
        copied, left = _("copied from the {language} source"), _("left in {language}")
        message = (copied if unit.found.copy else left).format(language=name)
        place = unit.translation.location(language=unit.found.language)
        yield rule.report(message, [place, unit.source.location()], severity=severity, unit=unit.row.unit)
    yield from _check_empty_units(rule, context)


def _check_empty_units(rule: Rule, context: Context) -> Iterator[Finding]:
    """Bilingual units without a translation, in a file that has some: a template has none, and none is missed."""
    empty: list[tuple[Row, Sentence, Sentence]] = []
    translated = 0
    for row in context.rows:
        sources = row.cells.get(row.source or "", ())
        for version, cell in row.cells.items():
            if version != row.source and sources and any(sign.isalpha() for sign in sources[0].text):
                translated += bool(cell[0].text.strip())
                if not cell[0].text.strip():
                    empty.append((row, cell[0], sources[0]))
                    context.claimed.add(cell[0])
    for row, target, source in empty if translated else ():
        message = _("not translated: the {language} text is empty").format(
            language=registry.get(target.language or "").name
        )
        sides = Side(0, source.location()), Side(1, lacks=target.language or "")
        places = [target.location(), source.location()]
        yield rule.report(message, places, severity="warning", unit=row.unit, sides=sides)


RULE = Rule(
    "untranslated-sentence",
    "untranslated",
    "accuracy/untranslated",
    "error",
    __doc__ or "",
    check,
    Identity("place", "foreign-text"),
)
