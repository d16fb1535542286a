from __future__ import annotations

from typing import Any

import pytest

from checker.judgement.overrides import apply_overrides
from checker.settings import Settings
from tests.reporting import samples


def severities(path: str, overrides: dict[str, Any]) -> list[str]:
    _doc, sentences = samples.document(path, ("Le prix est de 3 euros.",), "fr")
    found = [
        samples.finding(rule, "m", samples.place(sentences[0])) for rule in ("number-mismatch", "missing-sentence")
    ]
    return [finding.severity for finding in apply_overrides(found, Settings(overrides=overrides))]


@pytest.mark.parametrize(
    ("path", "pattern", "matches"),
    [
        ("archive/2019/a.txt", "archive/**", True),
        ("archive/2019/a.txt", "archive/*", False),
        ("archive/a.txt", "archive/*", True),
        ("a.txt", "archive/**", False),
        ("x/archive/a.fr.txt", "**/archive/*.fr.txt", True),
        ("archive/a.fr.txt", "**/archive/*.fr.txt", True),
        ("archive/axfr.txt", "archive/a.fr.txt", False),
    ],
)
def test_patterns(path: str, pattern: str, matches: bool) -> None:
    assert severities(path, {pattern: {"ignore": ["quantity"]}}) == (["warning"] if matches else ["error", "warning"])


def test_severities_and_order() -> None:
    changed = {"**": {"severity": {"number-mismatch": "info"}}, "a.txt": {"severity": {"number-mismatch": "warning"}}}
    assert severities("a.txt", changed) == ["warning", "warning"]
    assert severities("b.txt", changed) == ["info", "warning"]
    assert severities("b.txt", {"**": {"severity": {"number-mismatch": "off"}}}) == ["warning"]
