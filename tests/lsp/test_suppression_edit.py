"""A comment before a block, in every format that has one, and nowhere that it would change what is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.lsp.suppression_edit import plan_suppression
from checker.model import Location
from checker.settings import Settings
from tests.lsp.desk import list_rules, make_bridge

RULE = "number-mismatch"


def place_in(path: str, text: str, words: str) -> Location:
    start = text.index(words)
    return Location(path, start, start + len(words), text.count("\n", 0, start) + 1, 1, "de", words)


@pytest.mark.parametrize(
    ("name", "text", "words", "expected"),
    [
        ("a.md", "# Titel\n\nEins ist da.\n", "Eins", "# Titel\n\n<!-- {} -->\nEins ist da.\n"),
        ("a.md", "- Eins ist da.\n- Zwei ist da.\n", "Zwei", "- Eins ist da.\n<!-- {} -->\n- Zwei ist da.\n"),
        ("a.md", "| a | b |\n|---|---|\n| Eins | Zwei |\n", "Zwei", None),  # it would end the table
        ("a.md", "Eins\r\n\r\nZwei ist da.\r\n", "Zwei", "Eins\r\n\r\n<!-- {} -->\r\nZwei ist da.\r\n"),
        ("a.html", "<p>Eins</p>\n<p>Zwei ist da.</p>\n", "Zwei", "<p>Eins</p>\n<!-- {} -->\n<p>Zwei ist da.</p>\n"),
        ("de.yaml", "a: Eins\nb:\n  c: Zwei ist da\n", "Zwei", "a: Eins\nb:\n  # {}\n  c: Zwei ist da\n"),
        ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nEins ist da.\n", "Eins", None),
        ("de.json", '{"a": "Eins ist da"}\n', "Eins", None),
        ("a.txt", "Eins ist da.\n\nZwei ist da.\n", "Zwei", "Eins ist da.\n\n<!-- {} -->\nZwei ist da.\n"),
    ],
)
def test_the_comment_is_where_the_format_takes_it(name: str, text: str, words: str, expected: str | None) -> None:
    found = plan_suppression(RULE, place_in(name, text, words), text, Settings())
    made = None if found is None else text[: found.offset] + found.line + text[found.offset :]
    wanted = None if expected is None else expected.replace("{}", f"checker-disable-next-line {RULE}")
    assert made == wanted


def test_what_is_silenced_is_not_shown_any_more(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    places = desk.look("a.de.md")
    finding = next(one for one in places.checked.findings if one.rule == RULE)
    place = next(one for one in finding.locations if one.language == "de")
    text = places.checked.texts[desk.path("a.de.md")]
    found = plan_suppression(RULE, place, text, Settings())
    assert found is not None
    desk.put("a.de.md", text[: found.offset] + found.line + text[found.offset :], 2)
    assert list_rules(desk.show("a.de.md")) == ["untranslated-sentence"]


def test_packed_files_and_strange_ones_take_none() -> None:
    assert plan_suppression(RULE, Location("a.docx", 0, 1, 1, 1, "de", "x", "p"), "x", Settings()) is None
    assert plan_suppression(RULE, Location("a.strange", 0, 1, 1, 1, "de", "x"), "x", Settings()) is None
