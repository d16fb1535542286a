from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from checker.reading.plain_text import read_blocks
from tests.reading.exactness import read, texts

WRAPPED = """\
Die Gemeinde hat am Dienstag beschlossen, den alten Bahnhof zu
verkaufen und mit dem Erlös die Schule zu sanieren, die seit vielen
Jahren auf neue Fenster wartet. Ein Käufer steht noch nicht fest.
Die Verhandlungen beginnen im Herbst.
"""


def test_every_line_of_an_exported_page_is_a_block() -> None:
    page = (
        "Le pont ferme\nTransparenz: geprüft.\nVeröffentlicht am\n\n"
        "Le pont sur la rivière ferme lundi pour un an de travaux, a dit la ville dans un avis publié hier soir.\n"
        "Die Brücke über den Fluss wird am Montag für ein Jahr geschlossen, wie die Stadt gestern Abend mitteilte.\n"
    )
    found = read_blocks(page)
    assert [block.text for block in found] == [line for line in page.split("\n") if line]
    assert [block.kind for block in found] == ["heading", "paragraph", "heading", "paragraph", "paragraph"]


def test_wrapped_prose_is_one_block_and_a_plain_slice() -> None:
    text = f"Ein Titel\n\n{WRAPPED}\n{WRAPPED}"
    found = read_blocks(text)
    assert [block.kind for block in found] == ["heading", "paragraph", "paragraph"]
    assert found[1].text == WRAPPED.rstrip()
    assert text[found[2].start : found[2].end] == found[2].text


def test_ragged_wrapping_and_one_line_that_ends_a_paragraph_early() -> None:
    lines = WRAPPED.splitlines()
    lines[1:1] = ["und zwar noch in diesem Herbst oder danach"]
    text = "\n".join([*lines, "", "Ein Satz. Die Anlage ist neu", "Noch eine Zeile"])
    assert [block.text for block in read_blocks(text)] == [
        "\n".join(lines),
        "Ein Satz. Die Anlage ist neu",
        "Noch eine Zeile",
    ]


def test_a_name_below_a_title_is_no_wrapped_line() -> None:
    page = "Ein langer Titel über die alte Brücke am Rand der Stadt\nvon Anna Muster\n\nEin Text. Noch ein Satz.\n"
    assert len(read_blocks(page)) == 3


def test_windows_line_ends_stay_two_characters() -> None:
    text = WRAPPED.replace("\n", "\r\n")
    (block,) = read_blocks(text)
    assert block.text == text.rstrip()
    assert block.end == len(text) - 2


def test_list_markers_are_no_text_but_dates_are() -> None:
    found = read_blocks("- un\n* deux\n• trois\n1. vier\n2. fünf\n12. Januar 2020 war ein Sonntag.\n— Bonjour !")
    assert [(block.kind, block.text) for block in found] == [
        ("item", "un"),
        ("item", "deux"),
        ("item", "trois"),
        ("item", "vier"),
        ("item", "fünf"),
        ("paragraph", "12. Januar 2020 war ein Sonntag."),
        ("paragraph", "— Bonjour !"),
    ]


def test_rules_and_directives_are_no_blocks() -> None:
    document = read(
        "Titre\n=====\n<!-- checker-disable-next-line number-mismatch agreed -->\nUn texte.\n***\n", "a.txt"
    )
    assert [block.text for block in document.blocks] == ["Titre", "Un texte."]
    ((offset, words),) = document.suppressions
    assert document.text[offset:].startswith(words)
    assert words == "checker-disable-next-line number-mismatch agreed"


def test_a_line_of_ten_megabytes_does_not_hang() -> None:
    started = time.perf_counter()
    assert len(read_blocks("mot " * 2_500_000)) == 1
    assert time.perf_counter() - started < 5


@given(st.text(alphabet="aB. \t\n\r-*1•\u00a0\u00ad\u200b\u0301\x00\x85é"))
def test_blocks_are_slices_in_order_that_lose_no_word(text: str) -> None:
    at = 0
    seen: list[str] = []
    for block in read_blocks(text):
        assert block.start >= at
        assert text[block.start : block.end] == block.text
        assert block.text == block.text.strip(" \t")
        at = block.end
        seen.append(block.text)
    letters = [char for char in text if char.isalpha()]
    assert [char for char in "".join(seen) if char.isalpha()] == letters


def test_the_day_of_a_date_is_no_marker() -> None:
    assert texts(read("5. November 2024\n6. November 2024\n", "a.txt")) == ["5. November 2024", "6. November 2024"]
