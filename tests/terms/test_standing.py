"""What is part of a name, of a code or of a longer word is no term."""

from __future__ import annotations

import pytest

from checker.terms.concept import Concept, Term
from checker.terms.standing import is_meant, stands_unchanged
from checker.terms.term_index import TermIndex


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They merge it.", True),
        ("Merge it.", True),
        ("Say: “merge it”.", True),
        ("See Town Merge for more.", False),
        ("Give --merge or .merge to it.", False),
        ("A non-merge day, merge_all, merge/all", False),
    ],
)
def test_terms_that_are_meant(text: str, meant: bool) -> None:
    found = TermIndex("en", [(Concept("1"), Term("merge", "en"))]).find(text)
    assert found
    assert all(is_meant(text, one) is meant for one in found)


def test_a_part_of_a_compound_is_not_meant() -> None:
    (found,) = TermIndex("de", [(Concept("1"), Term("Brücke", "de"))]).find("Der Brückenbau.")
    assert not is_meant("Der Brückenbau.", found)


def test_words_that_stand_there_unchanged() -> None:
    (found,) = TermIndex("en", [(Concept("1"), Term("push", "en"))]).find("Run git push now.")
    assert stands_unchanged("Run git push now.", found, ["Führen Sie git push aus."])
    assert not stands_unchanged("Run git push now.", found, ["Führen Sie pushen aus."])


def test_a_noun_of_the_glossary_is_no_verb() -> None:
    index = TermIndex("en", [(Concept("1"), Term("reference", "en", part_of_speech="noun"))])
    for text, meant in (
        ("You can reference it.", False),
        ("The reference is new.", True),
        ("Reference it.", True),
        ("Now reference the book.", False),
        ("The reference the bank sent.", True),
    ):
        assert is_meant(text, index.find(text)[0]) is meant


@pytest.mark.parametrize(
    ("language", "term", "text", "meant"),
    [
        ("en", "order", "Call us in order to change it.", False),
        ("en", "order", "In  order\nto change it, call us.", False),
        ("en", "order", "Change it in order.", True),
        ("en", "order", "The order to close came late.", True),
        ("en", "point of view", "From our point of view it is closed.", True),
        ("fr", "titre", "Un bon à titre d’exemple.", False),
        ("fr", "titre", "Le titre d’un livre.", True),
        ("de", "Regel", "Das Bad ist in der Regel offen.", False),
        ("de", "Regel", "Das steht in der ersten Regel.", True),
        ("it", "caso", "Il bagno è chiuso in ogni caso.", False),
    ],
)
def test_a_word_of_a_set_phrase_is_not_meant(language: str, term: str, text: str, meant: bool) -> None:
    (found,) = TermIndex(language, [(Concept("1"), Term(term, language))]).find(text)
    assert is_meant(text, found) is meant


def test_a_part_of_a_path_of_colons_is_not_meant() -> None:
    index = TermIndex("en", [(Concept("1"), Term("saving", "en"))])
    for text, meant in (("Assets:saving:bank", False), ("saving:bank", False), ("Saving: we do it.", True)):
        assert is_meant(text, index.find(text)[0]) is meant


def test_a_verb_of_the_glossary_is_no_noun() -> None:
    index = TermIndex("en", [(Concept("1"), Term("to store", "en", part_of_speech="verb"))])
    for text, meant in (
        ("The store is old.", False),
        ("Ask in their stores.", False),
        ("Every store of it.", False),
        ("A store of coal.", False),
        ("This store is old.", False),
        ("The coal store is old.", False),
        ("They store the coal.", True),
        ("Most people store coal.", True),
        ("The towns store coal.", True),
        ("We never store coal.", True),
        ("This stores coal.", True),
        ("It stores coal.", True),
        ("The stored coal.", True),
        ("Costs of storing it.", True),
    ):
        assert is_meant(text, index.find(text)[0]) is meant


def test_words_that_begin_a_compound() -> None:
    (found,) = TermIndex("en", [(Concept("1"), Term("web", "en"))]).find("The web developers.")
    assert stands_unchanged("The web developers.", found, ["Die Webentwickler."], compounding=True)
    assert not stands_unchanged("The web developers.", found, ["Die Webentwickler."])
