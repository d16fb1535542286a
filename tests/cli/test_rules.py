"""The rules as a table, one by one, and as a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli import main
from checker.rules import get_rules

ROOT = Path(__file__).parents[2]


def test_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [rule.id for rule in get_rules()]


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "leftover-source"]) == 0
    out = capsys.readouterr().out
    assert all(f"{name}: " in out for name in ("What", "Why", "Wrong", "Right"))
    assert main(["rules", "leftover-sauce"]) == 2
    assert "did you mean 'leftover-source'?" in capsys.readouterr().err


def test_the_page_of_rules_is_the_code_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "markdown"]) == 0
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert capsys.readouterr().out == page, "run 'make docs'"
