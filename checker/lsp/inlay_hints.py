"""How quantities were read, shown within the text where the reader asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from checker.lsp.hovering import make_context
from checker.quantities.description import describe_reading

if TYPE_CHECKING:
    from checker.lsp.article_places import ArticlePlaces


def list_hints(places: ArticlePlaces, path: str, shown: types.Range) -> list[types.InlayHint]:
    """A hint behind every quantity in the range that is shown."""
    lines = places.list_lines(path)
    first, last = lines.find_offset(shown.start), lines.find_offset(shown.end)
    found = []
    for sentence in places.list_sentences(path):
        whole = sentence.location()
        if whole.part or whole.end < first or whole.start > last:
            continue
        for quantity in make_context(places, sentence).get_quantities(sentence):
            end = sentence.location(quantity.start, quantity.end).end
            position = lines.find_position(end)
            found.append(types.InlayHint(position, describe_reading(quantity), padding_left=True))
    return found
