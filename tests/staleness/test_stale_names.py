"""Names that a translation still says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.staleness.pages import make_context


def find(folder: Path, before: str, texts: dict[str, str]) -> list[str]:
    context = make_context(folder, before, texts)
    return [fact.here.text for fact, _earlier in context.staleness.facts if fact.what == "name"]


@pytest.mark.parametrize(
    ("before", "now", "here", "stale"),
    [
        (
            "The director, Anna Keller, opened the market.",
            "The director, Petra Weber, opened the market.",
            "La directrice Anna Keller a ouvert le marché.",
            ["Anna Keller"],
        ),
        (
            "The director, Anna Keller, opened the market.",
            "The market was opened by its director, Petra Weber.",
            "La directrice Anna Keller a ouvert le marché.",
            ["Anna Keller"],
        ),
        (
            "A band from Munich plays at the market.",
            "A band from Geneva plays at the market.",
            "Une fanfare de Munich joue au marché.",
            ["Munich"],
        ),
        (
            "A band from Vienna plays at the market.",
            "A band from Geneva plays at the market.",
            "Une fanfare de Vienne joue au marché.",
            ["Vienne"],
        ),
        (
            "A band from Vienna plays at the market.",
            "A band from Geneva plays at the market.",
            "Une fanfare de Genève joue au marché.",
            [],
        ),
        (
            "Anna Keller's proposal for the market is accepted.",
            "The proposal by Anna Keller for the market is accepted.",
            "La proposition d'Anna Keller pour le marché est acceptée.",
            [],
        ),
    ],
)
def test_names(tmp_path: Path, before: str, now: str, here: str, stale: list[str]) -> None:
    assert find(tmp_path, before, {"en": now, "fr": here}) == stale
