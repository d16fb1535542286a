"""Addresses, placeholders and what is to stay as it is hold no terms."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Block, Document, Mark, Sentence
from checker.terms.concept import Concept, Term
from checker.terms.running_text import find_in_sentence, hide_non_text
from checker.terms.term_index import TermIndex

INDEX = TermIndex("en", [(Concept("1"), Term("pool", "en"))])


def find(text: str, *marks: Mark) -> int:
    block = Block("paragraph", text, 0, len(text), marks=marks)
    document = Document("a.txt", text, "text", [block])
    return len(find_in_sentence(INDEX, Sentence(document, block, 0, len(text), text, "en")))


def test_what_is_no_text_holds_no_term() -> None:
    assert find("The pool is open.") == 1
    assert find("See pool.example.org, pool@example.org, {pool} or https://example.org/pool.") == 0
    assert find("The pool is open.", Mark(4, 8, "keep")) == 0
    assert find("The pool is open.", Mark(4, 8, "language", "fr")) == 0


@given(st.text(alphabet="a.@/<>{} :w"))
def test_offsets_stay(text: str) -> None:
    assert len(hide_non_text(text)) == len(text)
