"""Rules of a style: silent without one, and what they say is asked for when they look."""

from __future__ import annotations

from pathlib import Path

from checker.checking.context import Context
from checker.checking.style_rule import make_style_rule
from checker.model import Finding
from checker.pipeline import check
from checker.settings import Settings

DOC = "Summary.\n\nWhat: this.\nWhy: that.\nWrong: so.\nRight: otherwise.\n"


def find(folder: Path, asked: list[str], *, spelling: bool, style: tuple[str, ...]) -> list[Finding]:
    path = folder / "page.fr.md"
    path.write_text("La piscine de la commune ferme la 2ème fois.\n", encoding="utf-8")
    settings = Settings(style=style)

    def say() -> str:
        asked.append("message")
        return "{wrong} in {language}"

    rule = make_style_rule("ordinal-form", "x/x", DOC, say, spelling=spelling)
    return list(rule.check(rule, Context(check([path], Settings()).articles[0], settings)))


def test_without_a_style_nothing_is_said_or_asked_for(tmp_path: Path) -> None:
    asked: list[str] = []
    assert find(tmp_path, asked, spelling=True, style=()) == []
    assert asked == []


def test_the_message_names_what_is_wrong_and_the_language(tmp_path: Path) -> None:
    asked: list[str] = []
    (found,) = find(tmp_path, asked, spelling=True, style=("fr-FR",))
    assert (found.rule, found.category, found.mqm) == ("ordinal-form", "typography", "x/x")
    assert found.message == "ème in French"
    assert asked == ["message"]


def test_letters_change_only_where_the_rule_says_so(tmp_path: Path) -> None:
    for spelling in (True, False):
        (found,) = find(tmp_path, [], spelling=spelling, style=("fr-FR",))
        assert found.fix is not None
        assert found.fix.spelling is spelling
