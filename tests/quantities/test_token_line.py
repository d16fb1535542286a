"""Tokens with their places."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.quantities import first_tokens, scan
from checker.quantities.lexicon import get_lexicon
from checker.quantities.token_line import TokenLine, find_starts, search_starts
from checker.quantities.tokens import TOKEN, lower_text, smooth_text
from tests.quantities.mixtures import describe, draw_mixtures


def make_line(text: str, code: str = "de", reach: int = 100) -> TokenLine:
    small = lower_text(smooth_text(text))
    return TokenLine(text, small, TOKEN.findall(small), get_lexicon(code), reach)


@given(st.text(alphabet="ab1 .,'\t\n\u00a0\u2028é-½", max_size=60))
@example("1 000 a")
@example("1  000\t\na")
@settings(max_examples=300, deadline=None)
def test_counting_spaces_is_searching(text: str) -> None:
    small = lower_text(smooth_text(text))
    words = TOKEN.findall(small)
    starts = find_starts(words, small)
    assert starts == search_starts(words, small)
    assert [small[start : start + len(word)] for start, word in zip(starts, words, strict=True)] == words


@given(draw_mixtures())
@settings(max_examples=300, deadline=None)
def test_places_out_of_reach_are_not_needed(drawn: tuple[str, str]) -> None:
    short = describe(*drawn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "REACH", 10**6)
        assert describe(*drawn) == short


@given(draw_mixtures())
@settings(max_examples=300, deadline=None)
def test_without_a_month_no_date_is_looked_for(drawn: tuple[str, str]) -> None:
    short, find = describe(*drawn), first_tokens.list_places
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(first_tokens, "list_places", lambda tokens, lexicon: (find(tokens, lexicon)[0], True))
        assert describe(*drawn) == short


def test_a_line_tells_what_touches_and_what_is_capital() -> None:
    line = make_line("Am 3. Mai, um 3 Uhr")
    assert line.words[: line.size] == ["am", "3", ".", "mai", ",", "um", "3", "uhr"]
    assert [line.touches(at) for at in range(line.size)] == [False, False, True, False, True, False, False, False]
    assert line.has_capital(3)
    assert not line.has_capital(5)
    assert line.get_original(7) == "Uhr"
    assert line.follows(3, ("3", "."))
    assert not line.follows(1, ("um", "am"))
    assert line.words[line.size :] == [""] * 4


def test_behind_the_reach_there_are_no_places() -> None:
    line = make_line("eins zwei drei", reach=1)
    assert line.starts[0] == 0
    assert all(start > len(line.text) for start in line.starts[1:])
