"""Plain digits are read at once, as the long way reads them."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings

from checker.quantities import plain_digits
from tests.quantities.mixtures import describe, draw_mixtures
from tests.quantities.test_token_line import make_line


@given(draw_mixtures())
@example(("Es sind 14 Häuser.", "de"))
@example(("1 in 5 houses", "en"))
@settings(max_examples=400, deadline=None)
def test_shortcut_is_the_long_way(drawn: tuple[str, str]) -> None:
    short = describe(*drawn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain_digits, "read_plain_digits", lambda line, at: None)
        assert describe(*drawn) == short


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Es sind 14 Häuser.", True), ("Es sind 14.", True), ("Es sind 14 Euro.", False), ("Um 14 Uhr.", False)],
)
def test_plain_ones_are_read(text: str, plain: bool) -> None:
    line = make_line(text)
    at = next(place for place, word in enumerate(line.words) if word.isdigit())
    assert (plain_digits.read_plain_digits(line, at) is not None) == plain
