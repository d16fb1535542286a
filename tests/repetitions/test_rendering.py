"""Which sentences ought to be rendered the same way, and that their places are found again."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from checker import pipeline
from checker.memories.sentence_key import make_key
from checker.model import Article
from checker.reading import read_document
from checker.repetitions.rendering import (
    RECORD_BYTES,
    Rendering,
    SentencePlace,
    find_sentence,
    list_blocks,
    list_sentence_renderings,
    pack_renderings,
    unpack_renderings,
)
from checker.settings import Settings

NUMBERS = st.integers(0, 2**16 - 1)
PLACES = st.builds(
    SentencePlace, NUMBERS, st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)
)
KEYS = st.integers(0, 2**64 - 1)
RENDERINGS = st.lists(st.builds(Rendering, KEYS, KEYS, NUMBERS, NUMBERS, NUMBERS, PLACES, PLACES), max_size=5)


@given(RENDERINGS)
def test_what_is_packed_is_unpacked(renderings: list[Rendering]) -> None:
    data = pack_renderings(renderings)
    assert len(data) == RECORD_BYTES * len(renderings)
    assert list(unpack_renderings(data)) == renderings


def understand(folder: Path, **texts: str) -> Article:
    for name, text in texts.items():
        code, _mark, ending = name.partition("_")
        (folder / f"page.{code}.{ending or 'md'}").write_text(text, encoding="utf-8")
    (article,) = pipeline.understand([folder], Settings(source="de")).articles
    return article


GERMAN = """# Das Bad ist heute offen

Bitte die **Bilder** nicht berühren. Der Eintritt ist für Kinder frei.

Mehr lesen
"""
FRENCH = """# La piscine est ouverte aujourd'hui

Prière de ne pas toucher les *tableaux*. L'entrée est gratuite pour les enfants.

En savoir plus
"""


def test_sentences_are_found_again_in_the_file(tmp_path: Path) -> None:
    article = understand(tmp_path, de=GERMAN, fr=FRENCH)
    found = list(list_sentence_renderings(3, article))
    assert [one.article for one in found] == [3, 3], "neither the heading nor the label"
    documents = [read_document(document.path, Settings()) for document in article.documents]
    texts = []
    for one in found:
        languages = [article.versions[number].language for number in (one.original, one.version)]
        for place, language in zip((one.origin, one.here), languages, strict=True):
            document = documents[place.document]
            sentence = find_sentence(document, list_blocks(document), place, language)
            assert sentence is not None
            texts.append(sentence.text)
    assert texts == [
        "Bitte die Bilder nicht berühren.",
        "Prière de ne pas toucher les tableaux.",
        "Der Eintritt ist für Kinder frei.",
        "L'entrée est gratuite pour les enfants.",
    ]
    assert found[0].source == make_key("de>fr", texts[0])
    assert found[0].target == make_key("fr", texts[1])


def test_what_is_no_more_there_is_not_found(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Das Bad ist offen.")
    document = read_document(str(file), Settings())
    blocks = list_blocks(document)
    assert find_sentence(document, blocks, SentencePlace(0, 1, 0, 5), "de") is None
    assert find_sentence(document, blocks, SentencePlace(0, 0, 40, 50), "de") is None


def test_text_that_was_left_in_the_source_is_no_rendering(tmp_path: Path) -> None:
    german = "Der Chor singt am Abend in der Kirche im Dorf.\n\nDer Eintritt ist für alle Kinder aus der Stadt frei.\n"
    french = "Le chœur chante le soir à l'église du village.\n\nDer Eintritt ist für alle Kinder aus der Stadt frei.\n"
    article = understand(tmp_path, de_txt=german, fr_txt=french)
    assert len(list(list_sentence_renderings(0, article))) == 1
