"""The sentence around a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, Block, Document, Location, Sentence, Version
from checker.sentence_index import LONGEST_PASSAGE, Passages
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


def make_page(text: str) -> Article:
    block = Block("paragraph", text, 0, len(text))
    document = Document("a.txt", text, "text", [block])
    sentence = Sentence(document, block, 0, len(text), text, "de")
    return Article("a", [document], "single", [Version("de", "de", [sentence])])


def test_of_a_sentence_without_end_the_words_around_a_place_are_its_passage() -> None:
    article = make_page(" ".join(f"wort{number}" for number in range(10_000)))
    (sentence,) = article.versions[0].sentences
    passages = Passages([article])
    for word in ("wort0", "wort5000", "wort9999"):
        at = sentence.text.index(word)
        passage = passages.find_passage(sentence.location(at, at + len(word)))
        assert passage.text[passage.start : passage.end] == word
        assert len(passage.text) <= LONGEST_PASSAGE + len(word)
        assert passage.text in sentence.text
        assert set(passage.text.split()) <= set(sentence.text.split())


def test_places_in_a_sentence_without_spaces_have_a_passage() -> None:
    article = make_page("0123456789" * 3_000)
    (sentence,) = article.versions[0].sentences
    passage = Passages([article]).find_passage(sentence.location(12_345, 12_347))
    assert passage.text[passage.start : passage.end] == "56"
    assert len(passage.text) <= LONGEST_PASSAGE + 2


def test_a_place_of_no_length_stands_where_a_sentence_ends() -> None:
    article = make_article()
    sentence = article.sentences[0]
    passage = Passages([article]).find_passage(sentence.location(len(sentence.text), len(sentence.text)))
    assert (passage.text, passage.start, passage.end) == (sentence.text, len(sentence.text), len(sentence.text))
