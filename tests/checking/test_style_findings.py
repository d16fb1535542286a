"""Findings under a style: their severity, their fixes, and where there is no style."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.model import Finding, SettingsError
from checker.review.fixing import plan_changes
from checker.settings import Settings


def find(folder: Path, text: str, name: str = "page.fr.md", **settings: object) -> list[Finding]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    given = {"select": ("typography",), "style": ("fr-FR",), **settings}
    report = checker.check([path], Settings(**given))  # type: ignore[arg-type]
    return [*report.findings, *report.notes]


def test_the_style_says_what_is_a_warning_and_the_kind_of_a_space_is_a_note(tmp_path: Path) -> None:
    found = find(tmp_path, "Quel succès! La piscine de l'école est ouverte ; le lac est fermé depuis hier.\n")
    assert sorted((one.rule, one.severity, one.locations[0].text) for one in found) == [
        ("apostrophe-style", "info", "'"),
        ("sign-space", "info", " "),
        ("sign-space", "warning", "!"),
    ]


def test_the_settings_say_otherwise(tmp_path: Path) -> None:
    text = "Quel succès! La piscine de l'école est ouverte depuis hier.\n"
    found = find(tmp_path, text, severity={"sign-space": "off", "apostrophe-style": "warning"})
    assert [(one.rule, one.severity) for one in found] == [("apostrophe-style", "warning")]
    assert find(tmp_path, text, style=()) == []
    assert find(tmp_path, text, style=("de-CH",)) == []


def test_a_style_that_is_not_known_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no style 'xx-CH'"):
        find(tmp_path, "Quel succès! La piscine de l'école est ouverte depuis hier.\n", style=("xx-CH",))


def test_a_quotation_is_one_finding_with_both_its_marks(tmp_path: Path) -> None:
    (found,) = find(tmp_path, 'Le maire parle d’une "bonne année" à la piscine.\n')
    assert [place.text for place in found.locations] == ['"', '"']
    assert found.fix is not None
    assert [part.text for part in found.fix.parts] == ["«\u00a0", "\u00a0»"]
    assert found.suggestion == "write «\u00a0 … \u00a0»"


def test_markup_stays_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "page.fr.md"
    path.write_text('**Avis**: la "*bonne* année" de la piscine\nest finie !\n', encoding="utf-8")
    report = checker.check([path], Settings(select=("typography",), style=("fr-FR",)))
    (change,) = plan_changes(report)
    assert change.after == "**Avis**\u00a0: la «\u00a0*bonne* année\u00a0» de la piscine\nest finie\u202f!\n"


def test_a_line_break_is_no_space_to_be_replaced(tmp_path: Path) -> None:
    assert find(tmp_path, "La piscine de la commune ouvre enfin le 5\nmai, a dit le maire à la presse.\n") == []


def test_mixed_marks_are_the_affair_of_the_style(tmp_path: Path) -> None:
    text = "Le toit de l’école et le mur de l'église, l’eau du lac aussi.\n"
    assert [one.rule for one in find(tmp_path, text)] == ["apostrophe-style"]
    (mixed,) = find(tmp_path, text, style=())
    assert (mixed.rule, mixed.severity) == ("mixed-typography", "info")
    assert [place.text for place in mixed.locations] == ["'", "’"]
    assert mixed.fix is not None
    assert mixed.fix.text == "’"
