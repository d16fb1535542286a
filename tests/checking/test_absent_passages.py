"""What omissions and additions have in common: places, where it would stand, what says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.settings import Settings

GERMAN = ["Das Bad öffnet im Juni.", "Die Rutsche ist neu und lang.", "Der Eintritt bleibt gleich."]
FRENCH = ["La piscine ouvre en juin.", "Le toboggan est neuf et long.", "L'entrée reste au même prix."]


def run(german: list[str], french: list[str], folder: Path) -> list[tuple[str, str, int, int]]:
    paths = []
    for code, lines in (("de", german), ("fr", french)):
        paths.append(folder / f"article.{code}.txt")
        paths[-1].write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    report = checker.check(paths, Settings(select=("omission", "addition"), source="de"))
    return [
        (f.rule, f.locations[0].text, f.locations[1].line, f.locations[1].end - f.locations[1].start)
        for f in report.findings
    ]


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_the_second_place_is_where_it_would_stand(lost: int, tmp_path: Path) -> None:
    french = [line for number, line in enumerate(FRENCH) if number != lost]
    ((rule, text, line, length),) = run(GERMAN, french, tmp_path)
    assert (rule, text, length) == ("missing-sentence", GERMAN[lost], 0)
    assert line == max(1, 2 * lost - 1)


def test_an_addition_is_told_from_the_version_that_has_it(tmp_path: Path) -> None:
    ((rule, text, _line, _length),) = run([GERMAN[0], GERMAN[2]], FRENCH, tmp_path)
    assert (rule, text) == ("added-sentence", FRENCH[1])


def test_one_word_says_nothing(tmp_path: Path) -> None:
    assert run([*GERMAN[:2], "Hinweis.", GERMAN[2]], FRENCH, tmp_path) == []


def test_a_field_before_the_text_of_a_page_is_a_note(tmp_path: Path) -> None:
    paths = []
    for code, title, more, lines in (
        ("de", "Das Bad", "", GERMAN),
        ("fr", "La piscine", "description: La piscine du village ouvre ses portes\n", FRENCH),
    ):
        paths.append(tmp_path / f"article.{code}.md")
        paths[-1].write_text(f"---\ntitle: {title}\n{more}---\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
    report = checker.check(paths, Settings(select=("omission", "addition"), source="de"))
    assert not report.findings
    assert [one.locations[0].text for one in report.notes] == ["La piscine du village ouvre ses portes"]
