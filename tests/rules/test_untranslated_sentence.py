"""Titles of other sites' pages, and quotations, may stand as they were found: less is said of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.pipeline import check

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = [
    "Die neue Rutsche im Bad ist fertig, und die Kinder dürfen ab Montag rutschen.",
    "Der Eintritt kostet vier Franken, und Hunde müssen draußen bleiben.",
    "Die Gemeinde dankt allen, die bei den Arbeiten geholfen haben.",
]
ENGLISH = [
    "The new slide of the pool is finished, and the children may use it from Monday on.",
    "Admission is four francs, and dogs must stay outside.",
    "The town thanks all those who have helped with the works.",
]


def find_severities(folder: Path, german: str, english: str) -> list[tuple[str, str]]:
    for code, lines, line in (("de", GERMAN, german), ("en", ENGLISH, english)):
        (folder / f"a.{code}.md").write_text("\n\n".join([*lines, line]) + "\n", encoding="utf-8")
    report = check(folder)
    every = [*report.findings, *report.notes]
    return [(one.rule, one.severity) for one in every if one.category == "untranslated"]


def test_a_sentence_that_is_a_title_elsewhere_is_a_warning(tmp_path: Path) -> None:
    title = "We have mended the roof of our old pool"
    (tmp_path / "out").mkdir()
    (tmp_path / "own").mkdir()
    out, own = f"- [{title}](https://example.org/roof)", f"- [{title}](/roof)"
    assert find_severities(tmp_path / "out", out, out) == [("untranslated-sentence", "warning")]
    assert find_severities(tmp_path / "own", own, own) == [("untranslated-sentence", "error")]


def test_a_paragraph_set_as_a_quotation_is_a_warning(tmp_path: Path) -> None:
    said = "> We have mended the roof of our old pool, and I am glad."
    assert find_severities(tmp_path, said, said) == [("untranslated-sentence", "warning")]


def test_several_sentences_in_quotation_marks_are_a_warning(tmp_path: Path) -> None:
    said = '"We have mended the roof of our old pool. I am very glad that the children may swim again."'
    assert find_severities(tmp_path, said, said) == [("untranslated-sentence", "warning")]


def test_words_that_are_a_title_elsewhere_or_a_list_are_a_note(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "list").mkdir()
    german = "Mehr darüber steht bei der Nachbarin: [mending the old roof](https://example.org/roof)."
    english = "There is more at the neighbour's: [mending the old roof](https://example.org/roof)."
    assert find_severities(tmp_path / "out", german, english) in ([("untranslated-fragment", "info")], [])
    german = "Die Pumpe kennt die Befehle drain, flush, rinse, settings, weather, children."
    english = "The pump knows the commands drain, flush, rinse, settings, weather, children."
    assert ("untranslated-fragment", "warning") not in find_severities(tmp_path / "list", german, english)


def test_the_words_of_an_author_whose_text_was_left_as_it_is_are_a_note(tmp_path: Path) -> None:
    said = (
        "Auf der Tafel am neuen Bad steht seit gestern, please close the gate behind you, damit die Hunde nicht auf "
        "die Wiese laufen und die Kinder stören."
    )
    found = find_severities(tmp_path, said, said)
    assert sorted(found) == [("untranslated-fragment", "info"), ("untranslated-sentence", "error")]
