"""Terms are found in running text, whatever their form; the gold of ``corpora/terms`` says how well."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker import languages
from checker.terms.concept import Concept, Term
from checker.terms.term_index import TermIndex
from tests.scripts import load


def find(language: str, text: str, *terms: str, cased: bool = False) -> list[tuple[str, str]]:
    index = TermIndex(language, [(Concept(str(n)), Term(term, language, cased=cased)) for n, term in enumerate(terms)])
    return [(text[one.start : one.end], one.how) for one in index.find(text)]


def test_what_stands_there_and_how() -> None:
    assert find("de", "Sie gibt das Fahrrad heute ab.", "abgeben") == [("gibt das Fahrrad heute ab", "separated")]
    assert find("de", "Der Brückenbau stockt.", "Brücke") == [("Brückenbau", "first")]
    assert find("fr", "Deux vieux ponts suspendus.", "pont suspendu") == [("ponts suspendus", "form")]


def test_terms_that_lie_in_each_other_are_all_found() -> None:
    assert find("en", "The heat pumps hum.", "pump", "heat pump") == [("heat pumps", "form"), ("pumps", "form")]


def test_a_sign_parts_what_would_be_a_term() -> None:
    assert find("en", "Turn on the heat, pump it up.", "heat pump") == []


def test_articles_and_remarks_in_brackets_are_not_part_of_a_term() -> None:
    assert find("en", "She withdrew it.", "to withdraw (money)") == [("withdrew", "form")]
    assert find("de", "Zwei Brunnen.", "der Brunnen") == [("Brunnen", "form")]


def test_signs_that_belong_to_a_term_are_asked_for() -> None:
    assert find("en", "C, C# and C++ are old, +1 and 1.", "C++", "+1") == [("C", "form"), ("1", "form")]


def test_case_counts_where_it_is_asked_for() -> None:
    assert find("en", "An apple a day.", "Apple", cased=True) == []
    assert find("en", "Apple sells it.", "Apple", cased=True) == [("Apple", "form")]


def test_a_part_of_speech_leaves_out_the_forms_of_others() -> None:
    index = TermIndex("en", [(Concept("1"), Term("ship", "en", part_of_speech="noun"))])
    assert [one.start for one in index.find("ships shipped")] == [0]


def test_a_verb_has_its_forms_though_the_glossary_begins_it_with_a_capital() -> None:
    index = TermIndex("de", [(Concept("1"), Term("Abgleichen", "de", part_of_speech="verb"))])
    for text in ("Das abgeglichene Konto.", "Wir gleichen das Konto heute ab."):
        assert index.find(text)


def test_the_gold_holds() -> None:
    measure = load("corpora/terms/measure.py")
    answers = [measure.judge(item, measure.find_ours(item)) for item in measure.read_items("development")]
    right, wrong, missed = (sum(column) for column in zip(*answers, strict=True))
    assert right / (right + wrong) >= 0.97
    assert right / (right + missed) >= 0.95


def test_the_terms_that_speed_is_measured_with_are_words() -> None:
    make_terms = load("corpora/terms/speed.py").make_terms
    for code in languages.codes():
        terms = make_terms(code, 20)
        assert len(terms) == 20
        words = [word.lower() for term in terms for word in term.split()]
        assert all(languages.get(code).words.lexicon.frequency(word) is not None for word in words)


@given(st.text(alphabet="ab -’.AÄß", max_size=40), st.lists(st.text(alphabet="ab -’AÄß", max_size=8), max_size=4))
def test_places_are_those_of_the_text(text: str, terms: list[str]) -> None:
    index = TermIndex("de", [(Concept(term), Term(term, "de")) for term in terms])
    for one in index.find(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.parts == tuple(sorted(one.parts))
