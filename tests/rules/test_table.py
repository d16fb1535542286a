"""Every rule is whole: id, category, severity, docstring with all sections, cases, a place in the table."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import checker.rules
from checker.model import SEVERITIES, SettingsError
from checker.rules import Rule, get_rules
from checker.settings import Settings

CASES = Path(__file__).parent / "cases"
RULES = get_rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_parts(rule: Rule) -> None:
    sections = rule.get_sections()
    assert rule.summary.endswith(".")
    assert all(sections[name] for name in ("What", "Why", "Wrong", "Right"))
    assert rule.severity in SEVERITIES
    assert rule.category
    assert "/" in rule.mqm
    assert rule.id == rule.id.lower()


def test_one_file_a_rule() -> None:
    files = {path.stem for path in Path(checker.rules.__file__).parent.glob("*.py")}
    assert set(checker.rules.TABLE) == files - {"__init__"}
    assert [name.replace("_", "-") for name in checker.rules.TABLE] == [rule.id for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_has_cases(rule: Rule) -> None:
    cases = tomllib.loads((CASES / f"{rule.id}.toml").read_text(encoding="utf-8"))
    assert len(cases["flag"]) + len(cases["pass"]) >= 10
    assert len(cases["pass"]) >= len(cases["flag"]), "half of the cases must stay silent"


def test_no_cases_without_rule() -> None:
    assert {path.stem for path in CASES.glob("*.toml")} <= {rule.id for rule in RULES}


def test_docstring_without_sections_is_refused() -> None:
    rule = Rule("x", "x", "x/x", "info", "Summary.\n\nWhat: this.\n", RULES[0].check)
    with pytest.raises(ValueError, match="lacks Why, Wrong, Right"):
        rule.get_sections()


def test_selection_by_id_and_category() -> None:
    every = {rule.id for rule in checker.rules.select_rules(Settings())}
    assert every == {rule.id for rule in RULES}
    assert {r.id for r in checker.rules.select_rules(Settings(select=("repetition",)))} >= {"repeated-passage"}
    assert "repeated-passage" not in {r.id for r in checker.rules.select_rules(Settings(ignore=("repeated-passage",)))}
    assert "repeated-passage" not in {
        r.id for r in checker.rules.select_rules(Settings(severity={"repeated-passage": "off"}))
    }


def test_unknown_rule_in_settings_is_named() -> None:
    with pytest.raises(SettingsError, match="did you mean 'repeated-passage'"):
        checker.rules.select_rules(Settings(ignore=("repeated-pasage",)))
