"""The sentence around a place."""

from __future__ import annotations

from itertools import product

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


PIECES = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 6)), min_size=1, max_size=6)
"""How many characters of the text, and how many of the file they stand for as a whole; 0 for each its own."""


def make_block(pieces: list[tuple[int, int]], gap: int) -> Block:
    """A block of such pieces, with so much markup between them."""
    runs, offset, place = [], 0, 100
    for length, width in pieces:
        runs.append((offset, place, width))
        offset += length
        place += (width or length) + gap
    return Block("paragraph", "aab" * offset, 100, place, tuple(runs))


@given(PIECES, st.integers(0, 3), st.data())
def test_a_place_is_found_as_a_search_through_the_sentence_finds_it(
    pieces: list[tuple[int, int]], gap: int, data: st.DataObject
) -> None:
    block = make_block(pieces, gap)
    text = block.text = block.text[: sum(length for length, _width in pieces)]
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    page = make_page(text)
    sentence = Sentence(page.documents[0], block, start, end, text[start:end], "de")
    article = Article("a", page.documents, "single", [Version("de", "de", [sentence])])
    begins = [block.locate(at, at + 1)[0] for at in range(start, end + 1)]
    for place, words in product(range(begins[0], block.end + 2), ("", "a", "ab", text)):
        marked = Passages([article]).find_passage(Location("a.txt", place, place + len(words), 1, 1, "de", words))
        found = next(
            (at for at, begin in enumerate(begins) if begin == place and text[start:end].startswith(words, at)), None
        )
        assert marked.start == (found or 0)
        assert (marked.sentence is sentence) == (found is not None)
