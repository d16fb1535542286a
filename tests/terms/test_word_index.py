"""Words are found in whatever form they stand, and as parts of compounds; capitals are what they ask for."""

from __future__ import annotations

from checker import languages
from checker.terms.word_index import WordIndex


def make(code: str) -> WordIndex:
    language = languages.get(code)
    return WordIndex(language.forms, language.words)


def test_a_compound_is_taken_apart_where_both_parts_are_words() -> None:
    index = make("de")
    nouns = [kind for kind in languages.get("de").forms.kinds if kind.name == "noun"]
    number = index.add("Brücke", "capital", nouns)
    assert [(hit.word, hit.how) for hit in index.find("Brücken")] == [(number, "form")]
    assert [hit.how for hit in index.find("Brückenbau")] == ["first"]
    assert [hit.how for hit in index.find("Autobahnbrücken")] == ["head"]
    assert index.find("Brückixor") == ()
    assert index.find("Xqbrücke") == ()
    assert index.find("brückenbau") == ()


def test_the_same_word_has_one_number() -> None:
    index = make("fr")
    kinds = languages.get("fr").forms.kinds
    assert index.add("École", "any", kinds) == index.add("école", "any", kinds)
    assert index.add("École", "same") != index.add("école", "any", kinds)
    assert [hit.word for hit in index.find("Ecoles")] == [0]
    assert index.find("Ecol") == ()


def test_acronyms_are_the_very_letters() -> None:
    index = make("en")
    index.add("WHO", "same")
    assert index.find("WHO")
    assert not index.find("who")


def test_a_language_without_forms_has_the_word_itself() -> None:
    index = WordIndex(None, None)
    index.add("Zuber", "any")
    assert index.find("zuber")
    assert not index.find("zubers")


def test_what_seems_a_form_and_is_another_word_is_none() -> None:
    index = make("fr")
    index.add("parti", "any", languages.get("fr").forms.kinds)
    assert index.find("partis")
    assert not index.find("partie")
