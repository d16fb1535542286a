"""Looking phrases up around a token."""

from __future__ import annotations

from checker.quantities import phrases
from tests.quantities.test_token_line import make_line


def test_behind() -> None:
    line = make_line("14 kilometres per hour", "en")
    assert phrases.match_behind(line, 1, "unit") == (4, "unit", "km/h")
    assert phrases.match_behind(line, 1, "currency") is None


def test_before() -> None:
    line = make_line("more than 14", "en")
    assert phrases.match_before(line, 2, "bound") == (0, "bound", ">")
    assert phrases.match_before(line, 0, "bound") is None


def test_inside() -> None:
    assert phrases.match_inside(make_line("a fortnight", "en"), 1) is not None
    assert phrases.match_inside(make_line("a house", "en"), 1) is None


def test_an_idiom_ends_where_its_number_goes_on() -> None:
    assert phrases.match_idiom(make_line("le neuf plaît", "fr"), 1) == 2
    assert phrases.match_idiom(make_line("le neuf cents", "fr"), 1) == 0


def test_hyphen() -> None:
    line = make_line("3-mal, 3 - 4", "de")
    assert phrases.skip_hyphen(line, 1)
    assert not phrases.skip_hyphen(line, 5)


def test_quantity_has_the_characters_of_its_tokens() -> None:
    line = make_line("Um 14 Uhr", "de")
    quantity = phrases.make_quantity(line, 1, 3, "time", 840)
    assert line.text[quantity.start : quantity.end] == "14 Uhr"
