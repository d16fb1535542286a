"""The sentence around a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, Location
from checker.sentence_index import Passages
from tests.reporting import samples


def make_article() -> Article:
    made = samples.sample().article
    assert made is not None
    return made


@given(st.data())
def test_every_place_is_found_in_its_sentence(data: st.DataObject) -> None:
    article = make_article()
    sentence = data.draw(st.sampled_from(article.sentences))
    start = data.draw(st.integers(0, len(sentence.text) - 1))
    end = data.draw(st.integers(start + 1, len(sentence.text)))
    passage = Passages([article]).find_passage(sentence.location(start, end))
    assert passage.sentence is sentence
    assert (passage.text, passage.start, passage.end) == (sentence.text, start, end)
    assert passage.whole == (passage.text[passage.start : passage.end] == sentence.text)


def test_a_place_in_no_sentence_is_its_own_passage() -> None:
    passages = Passages([make_article()])
    place = Location("elsewhere.txt", 3, 7, 1, 4, "fr", "mots")
    assert passages.find_sentence(place) is None
    assert passages.find_spans(place) == []
    passage = passages.find_passage(place)
    assert (passage.text, passage.start, passage.end, passage.sentence) == ("mots", 0, 4, None)
    assert passage.whole


def test_a_place_over_several_sentences_touches_each() -> None:
    article = make_article()
    first, second, third = (article.versions[1].sentences[at].location() for at in range(3))
    text = article.documents[1].text[first.start : second.end]
    place = Location(first.path, first.start, second.end, first.line, first.column, "fr", text)
    spans = Passages([article]).find_spans(place)
    assert [(sentence.text, start, end) for sentence, start, end in spans] == [
        (one.text, 0, len(one.text)) for one in (first, second)
    ]
    assert third.text not in text
