"""Whether a line ends where a sentence may: by a stop or a mark that closes a quotation in any language we know."""

from __future__ import annotations

from checker import languages
from checker.languages.quotation_marks import get_apostrophes, get_closing_marks

STOPS = ".!?…:;"
"""The signs that end a sentence or a part of it that may stand on a line of its own."""


@languages.cache_until_change
def list_line_ends(others: str = "", apostrophes: bool = False) -> tuple[str, ...]:
    """The signs that a finished line ends with, for ``str.endswith``.

    ``others`` are signs that count as well; ``apostrophes``: whether the closing marks that may be apostrophes do.
    """
    closings = get_closing_marks() if apostrophes else get_closing_marks() - get_apostrophes()
    return (*STOPS, *sorted(closings), *others)
