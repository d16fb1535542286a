"""Items that stand one after another in one line."""

from __future__ import annotations

import pytest

from checker.structure.inline_items import cut_at_items, drop_stamp, find_inline_items

LISTS = {
    "1) Netz 2) Brücken bauen 3) Fragen": ["Netz", "Brücken bauen", "Fragen"],
    "Bei Fragen: 1. Lies die Anleitung 2. Frag den Bademeister": ["Lies die Anleitung", "Frag den Bademeister"],
    "1. Ouvrir la vanne 2. Fermer la porte": ["Ouvrir la vanne", "Fermer la porte"],
    "20:01 <anna> hello 20:02 <ben> hi there 20:03 * anna waves": [
        "20:01 <anna> hello",
        "20:02 <ben> hi there",
        "20:03 * anna waves",
    ],
    "[20:01] hello [20:02] hi [20:03] bye": ["[20:01] hello", "[20:02] hi", "[20:03] bye"],
    "1. Stelle dich kurz vor 2. Schwimme": ["Stelle dich kurz vor", "Schwimme"],
}
SENTENCES = (
    "We need 1) planks, 2) nails and 3) paint.",
    "Geöffnet am 1. Mai 2. Juni und 3. Juli",
    "Der Zug um 10:30 fährt vor dem um 11:30.",
    "Wer 1. und 2. Klasse fährt, zahlt mehr.",
    "Kapitel 2. Die Brücke 3. Die Stadt 4. Der Fluss",
    "On 5. November the bridge opens.",
)


@pytest.mark.parametrize("text", LISTS)
def test_items_in_one_line(text: str) -> None:
    found = find_inline_items(text)
    ends = [one.marker for one in found[1:]] + [len(text)]
    assert [text[one.words : end].strip() for one, end in zip(found, ends, strict=True)] == LISTS[text]


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_hold_no_items(text: str) -> None:
    assert not find_inline_items(text)


def test_sentences_are_cut_at_items() -> None:
    text = "Ask us. 1) Why? It is old. 2) Today? 3) Paint"
    spans = [(0, 7), (8, 15), (16, 26), (27, len(text))]
    assert [text[a:b] for a, b in cut_at_items(text, spans)] == ["Ask us.", "Why?", "It is old.", "Today?", "Paint"]
    assert cut_at_items("Ask us.", [(0, 7)]) == [(0, 7)]


def test_a_line_of_a_chat_says_what_stands_behind_its_name() -> None:
    assert drop_stamp("20:01 <anna> hello") == "hello"
    assert drop_stamp("20:01 Uhr: das Bad schließt.") == "20:01 Uhr: das Bad schließt."
