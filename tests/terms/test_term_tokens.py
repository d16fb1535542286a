"""Words with what stands between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.terms.term_tokens import list_term_tokens


def test_gaps_are_named() -> None:
    tokens = list_term_tokens("Das E-Mail-Konto, d’ici l'été: nein")
    assert [(token.text, token.gap) for token in tokens] == [
        ("Das", "start"),
        ("E", "space"),
        ("Mail", "hyphen"),
        ("Konto", "hyphen"),
        ("d", "sign"),
        ("ici", "apostrophe"),
        ("l", "space"),
        ("été", "apostrophe"),
        ("nein", "sign"),
    ]
    assert [token.text for token in tokens if token.fresh] == ["Das", "nein"]


@given(st.text())
def test_every_word_is_where_it_says(text: str) -> None:
    assert all(text[token.start : token.end] == token.text for token in list_term_tokens(text))
