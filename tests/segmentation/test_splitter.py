from __future__ import annotations

import pytest

from checker.segmentation import split_sentences


def pieces(text: str, language: str | None) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


def marked(text: str, language: str | None) -> list[str]:
    """The sentences of a text in which ¦ marks where a boundary belongs."""
    return pieces(text.replace("¦ ", ""), language)


CASES = [
    ("de", "Wir treffen uns am 3. Mai um 9.30 Uhr. ¦ Danach, z. B. am 5. Juni, ruht die Arbeit."),
    ("de", "Das kostet ca. 4,5 Mio. Euro bzw. 3 Prozent. ¦ Mehr nicht."),
    ("de", "Dr. Anna K. Weber lehrt in St. Gallen. ¦ Sie forscht dort seit 1998. ¦ Gut so!"),
    ("de", "„Kommst du mit?“, fragte er. ¦ „Nein.“ ¦ Dann ging er."),
    ("de", "»Wer ist da?« ¦ »Ich bin es.« ¦ Die Tür ging auf."),
    ("de", "Im 18. Jahrhundert lebte Ludwig XIV. nicht mehr allein. ¦ Es war laut, hell usw. ¦ Das blieb so."),
    ("fr", "M. Dupont habite à Lyon. ¦ Il est né le 1er mai 1960, cf. p. 12 du registre."),
    ("fr", "« Où vas-tu ? » demanda-t-elle. ¦ « Chez moi. » ¦ Il partit."),
    ("fr", "Il a vu des pommes, des poires, etc. ¦ Puis il est parti."),
    ("fr", "J.-P. Martin vit av. J.-C. dans un livre. ¦ Quel homme !"),
    ("fr", "Cela coûte 3.500 francs environ. ¦ à ce prix, personne n'achète."),
    ("en", "Mr. J. R. Smith of the U.S. Senate met Dr. Lee at 5 p.m. on Friday. ¦ They talked."),
    ("en", "He works for Acme Inc. ¦ The pay is good, e.g. a bonus of 3.5 percent."),
    ("en", "See www.example.com/a.b for more. ¦ It costs $3.50, i.e. nothing."),
    ("en", '"Stop!" she said. ¦ "Why?" ¦ Nobody knew...'),
    ("en", "They left early.[12] ¦ Nobody (not even Sam.) saw it. ¦ (It was dark.) ¦ End."),
    ("en", "Wait... what? ¦ No. 5 is alive. ¦ She lives on St. James St. ¦ The end."),
]


@pytest.mark.parametrize(("language", "text"), CASES)
def test_boundaries_stand_where_a_reader_puts_them(language: str, text: str) -> None:
    assert marked(text, language) == text.split(" ¦ ")


def test_wrapped_lines_do_not_break_a_sentence_and_blank_lines_do() -> None:
    text = (
        "A heading\n\nThe first sentence of this paragraph is rather long and\nwraps over its lines before it\n"
        "ends. The second is short.\n\n- one item\n- another item\n"
    )
    assert [piece.split()[0] for piece in pieces(text, "en")] == ["A", "The", "The", "-", "-"]


def test_lower_case_style_is_split_where_its_sentences_begin_small() -> None:
    assert pieces("also das war super. immer wieder gerne!", "de") == ["also das war super.", "immer wieder gerne!"]


def test_an_empty_text_has_no_sentences() -> None:
    assert split_sentences("", "en") == []
    assert split_sentences(" \n\t", None) == []
