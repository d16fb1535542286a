"""A heading or a caption says another number than its own article.

What: a number in a heading that its text, in the same version, doesn't say, while it says another number of the same
    things, by their unit or their noun, in like words. A number that is rounded, bounded or added up is no other one.
    Years, dates, times and names are left alone, and so is what the text says in other words; what a translation of
    the heading says is compared by `number-mismatch`, and a number on which versions agree is a note. Of 17 numbers
    changed in headings whose text has them 12 were found; on 1,455 published documents with headings nothing was
    said.
Why: the heading is what is read, and it is often written by somebody else, before the last correction.
Wrong: "Brückensturz: 14 Boote beschädigt" above "Beim Einsturz wurden 12 Boote beschädigt."
Right: "Brückensturz: 12 Boote beschädigt" above "Beim Einsturz wurden 12 Boote beschädigt."
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from checker.checking.rule import Rule
from checker.comparison.counted_words import list_company
from checker.comparison.own_numbers import find_rivals
from checker.messages import _
from checker.model import Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checking.context import Context
    from checker.model import Finding, Sentence, Version
    from checker.quantities.quantity import Quantity

MOST_HEADINGS = 200
"""Headings and captions with a number that are looked at in a version. Limit: each is held against a text."""
MOST_NUMBERS = 1_000
"""Numbers of a text that one is held against. Limit, likewise."""
LEAST_ALIKE = 0.2
"""Similarity of the words around two numbers from which they may be the same one. A guess: of those planted, one in ten
is below."""
MOST_SHOWN = 3
"""Places of the text that are shown."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every such number: its place, then those of the text."""
    differing: set[Quantity] | None = None
    agreed = len({version.language for version in context.article.versions if not version.residue}) > 1
    for version in context.article.versions:
        if version.residue:
            continue
        for heading, body in islice(_list_headings(version, context), MOST_HEADINGS):
            for quantity in context.get_quantities(heading):
                rivals = _find_like(quantity, heading, body, context)
                if not rivals:
                    continue
                if differing is None:
                    differing = {
                        one
                        for _row, found in context.compare_quantities()
                        for each in found
                        for one in each.list_present()
                    }
                if quantity not in differing:
                    yield _report(rule, quantity, heading, rivals, agreed=agreed)


def _list_headings(version: Version, context: Context) -> Iterator[tuple[Sentence, list[tuple[Sentence, Quantity]]]]:
    """The headings and captions of a version that have a number, each with the numbers of the text that it stands for.

    That of a heading ends at the next one as high; that of the first heading, and of a caption, is the whole version.
    """
    every = version.sentences
    for at, sentence in enumerate(every):
        kind, level = sentence.block.kind, sentence.block.level
        if kind not in {"heading", "caption"} or sentence in context.claimed or not context.get_quantities(sentence):
            continue
        body: list[tuple[Sentence, Quantity]] = []
        for other in every if kind == "caption" else every[at + 1 :]:
            if at and kind == other.block.kind == "heading" and other.block.level <= level:
                break
            if other.block is not sentence.block:
                body += [(other, one) for one in context.get_quantities(other)]
            if len(body) > MOST_NUMBERS:
                break
        yield sentence, body


def _find_like(
    quantity: Quantity, heading: Sentence, body: Sequence[tuple[Sentence, Quantity]], context: Context
) -> list[tuple[Sentence, Quantity]]:
    """The numbers of a text that count the same as one of its heading, the likest in their words first."""
    home = {one: sentence for sentence, one in body}
    rivals = find_rivals(quantity, list(home))
    if not rivals:
        return []
    home[quantity] = heading
    near = [list_company(home[one].text, one, context.get_quantities(home[one])) for one in (quantity, *rivals)]
    vectors = context.encode(near)
    best = sorted(zip((vectors[1:] @ vectors[0]).tolist(), range(len(rivals)), strict=True), reverse=True)
    return [(home[rivals[at]], rivals[at]) for value, at in best[:MOST_SHOWN] if value >= LEAST_ALIKE]


def _report(
    rule: Rule, quantity: Quantity, heading: Sentence, rivals: list[tuple[Sentence, Quantity]], *, agreed: bool
) -> Finding:
    said = [(heading, quantity), *rivals]
    places = [sentence.location(one.start, one.end) for sentence, one in said]
    message = _("the heading says {value}, its text says {other}").format(
        value=quantity.surface, other=rivals[0][1].surface
    )
    values = [Value(sentence.language, one.surface) for sentence, one in said[:2]]
    return rule.report(message, places, severity="info" if agreed else rule.severity, values=values)


RULE = Rule("headline-mismatch", "quantity", "accuracy/mistranslation/number", "warning", __doc__ or "", check)
