"""The words beside a number that change what it is."""

from __future__ import annotations

import pytest

from checker.quantities import neighbour_words
from checker.quantities.lexicon import get_lexicon


@pytest.mark.parametrize(
    ("code", "name", "there", "absent"),
    [
        ("en", "claims", {"$", "minus", "-", "eur", "twenty"}, {"a", "house", "the"}),
        ("fr", "claims", {"années", "sur", "moins"}, {"un", "maison"}),
        ("de", "turns", {"uhr", ".", "bis", "und", "er"}, {"euro", "haus"}),
        ("de", "goes_on", {"uhr", "euro", "millionen", "kg", "mio", "drei"}, {"haus", "eine"}),
        ("en", "range_links", {"to", "and"}, {"house"}),
        ("en", "ratios", {"in", "out"}, {"of"}),
    ],
)
def test_sets(code: str, name: str, there: set[str], absent: set[str]) -> None:
    found = getattr(get_lexicon(code), name)
    assert there <= found
    assert not absent & found


def test_signs_of_quotations_are_those_of_all_languages_but_no_apostrophes() -> None:
    assert {"«", "„", "“", '"', "("} <= neighbour_words.list_opening_signs()
    assert {"»", "”", '"', "!", "…"} <= neighbour_words.list_closing_signs()
    assert not {"'", "’"} & (neighbour_words.list_opening_signs() | neighbour_words.list_closing_signs())
