"""One row, two rows: no message puts a number before a noun without having both forms."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from checker import languages, messages
from checker.messages import choose_plural

ROOT = Path(__file__).parents[1] / "checker"
NUMBERED = re.compile(r"\{(?:n|count|number|limit|seconds|articles|findings|notes)(?::[^}]*)?\} (?:more )?[a-z-]+s\b")
"""A number, and a noun in the plural behind it."""
MANY = {
    "holds {count} files; refused",
    "links: sentence {n} stands in two links",
    "{n} decisions in this browser",  # the script chooses: page_words.py
    "{n} notes",  # likewise
    "{n} articles, none with two versions that correspond",
    "{number} times larger in {language}",
    "{number} times smaller in {language}",
    "{message}: {count} passages in a row",  # three at the least, as articles
    "{message}: {count} passages",  # likewise
    "{message}: {count} cells of the table",  # likewise
    "{message}; the same in {count} articles",
    "{message}; so on {count} pages of the folder",  # ten at the least
}
"""Said of many only, or no number before a noun."""


def list_lone_messages(source: str) -> list[str]:
    """The texts given to ``_`` in code that are no form of `choose_plural`."""
    tree = ast.parse(source)
    forms: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "choose_plural":
            forms.update(id(inner) for inner in ast.walk(node))
    named = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "choose_plural"
        for target in node.args[1:]
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            targets = {name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)}
            if targets <= named:
                forms.update(id(inner) for inner in ast.walk(node))
    return [
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "_"
        and id(node) not in forms
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    ]


def test_every_number_before_a_noun_has_two_forms() -> None:
    found = {
        text
        for path in sorted(ROOT.rglob("*.py"))
        for text in list_lone_messages(path.read_text(encoding="utf-8"))
        if NUMBERED.search(text)
    }
    assert found == MANY


def test_every_number_on_the_page_has_two_forms() -> None:
    for path in sorted((ROOT / "reporting" / "page").glob("*.html")):
        text = re.sub(
            r"plural\([^,()]*(?:\([^()]*\)[^,()]*)*, _\(\"[^\"]*\"\), _\(\"[^\"]*\"\)\)", "", path.read_text("utf-8")
        )
        assert not [one for one in re.findall(r"_\(\"([^\"]*)\"\)", text) if NUMBERED.search(one)], path


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", {0: "b", 1: "a", 2: "b"}), ("de", {0: "b", 1: "a", 2: "b"}), ("fr", {0: "a", 1: "a", 2: "b"})],
)
def test_the_form_is_that_of_the_language(language: str, expected: dict[int, str]) -> None:
    messages.use_catalogue(language, languages.get(language).catalogue)
    assert {n: choose_plural(n, "a", "b") for n in expected} == expected
    assert choose_plural(1, "{n} a", "{n} b") == "1 a"
