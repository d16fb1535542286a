"""Links that a translation still has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.staleness.pages import make_context

BEFORE = "All plans are [online](https://example.org/en/plan-1). Dogs must be kept on a lead."


@pytest.mark.parametrize(
    ("now", "link", "kinds"),
    [
        ("https://example.org/en/plan-2", "https://example.org/fr/plan-1", ["changed"]),
        ("https://example.org/en/plan-2", "https://example.org/fr/plan-2", []),
        ("https://example.org/en/plan-1", "https://example.org/fr/plan-1", []),
        ("http://www.example.org/en/plan-1", "https://example.org/fr/plan-1", []),
        ("", "https://example.org/fr/plan-1", ["removed"]),
    ],
)
def test_links(tmp_path: Path, now: str, link: str, kinds: list[str]) -> None:
    new = BEFORE.replace("https://example.org/en/plan-1", now) if now else ""
    new = new or "All plans are online. Dogs must be kept on a lead."
    french = f"Tous les plans sont [en ligne]({link}). Les chiens doivent être tenus en laisse."
    context = make_context(tmp_path, BEFORE, {"en": new, "fr": french})
    found = [fact for fact, _earlier in context.staleness.facts if fact.what == "link"]
    assert [fact.kind for fact in found] == kinds
    for fact in found:
        assert fact.here.text == link
        assert french[fact.here.start : fact.here.end] == link
