"""Quantities: what of a text an editor would call a number, read with exact spans in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.quantities.quantity import Quantity


def find_quantities(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in reading order, without identifiers.

    Raises ``LookupError`` for an unknown language.
    """
    from checker.quantities.scan import find_quantities as find

    return find(text, language)
