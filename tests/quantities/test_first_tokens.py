"""The first look finds every token at which a quantity may begin."""

from __future__ import annotations

from hypothesis import example, given, settings

from checker.quantities import first_tokens
from checker.quantities.lexicon import QuantityLexicon, get_lexicon
from checker.quantities.tokens import TOKEN
from tests.quantities.mixtures import draw_mixtures


def may_begin(token: str, lexicon: QuantityLexicon) -> bool:
    """The long way: whatever was seen before."""
    word = lexicon.known.get(token) or lexicon.compounds.read(token)
    return first_tokens.is_digits(token) or (word is not None and word.triggers)


@given(draw_mixtures())
@example(("2 3 4 5 6 7 8 9 10 11 2 3", "en"))
@example(("", "en"))
@settings(max_examples=400, deadline=None)
def test_shortcut_is_the_long_way(drawn: tuple[str, str]) -> None:
    text, code = drawn
    lexicon, tokens = get_lexicon(code), TOKEN.findall(text.lower())
    places, months = first_tokens.list_places(tokens, lexicon)
    assert places == [place for place, token in enumerate(tokens) if may_begin(token, lexicon)]
    words = [lexicon.look_up(tokens[place]) for place in places if not first_tokens.is_digits(tokens[place])]
    assert months == any(word is not None and word.month is not None for word in words)


def test_harmless_words_are_remembered() -> None:
    lexicon = get_lexicon("de")
    first_tokens.list_places(["brombeere", "drei"], lexicon)
    assert "brombeere" in lexicon.innocent
    assert "drei" not in lexicon.innocent
