"""Aligning the bench's gold documents; skipped where the bench is not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.alignment import align

GOLD = Path(__file__).parents[3] / "shared" / "bench" / "alignment"

pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="the bench (../shared) is not there")


def strict_f1(documents: list[dict[str, Any]], embedder: str) -> float:
    right = found = there = 0
    for doc in documents:
        gold = {(tuple(a), tuple(b)) for a, b in doc["gold"]}
        beads = {(b.source, b.target) for b in align(doc["src"], doc["tgt"], "", "", embedder=embedder)}
        right += sum(1 for bead in beads & gold if bead[0] and bead[1])
        found += sum(1 for bead in beads if bead[0] and bead[1])
        there += sum(1 for bead in gold if bead[0] and bead[1])
    return 2 * right / (found + there)


@pytest.mark.parametrize(
    ("part", "embedder", "least"),
    [
        ("textberg_dev", "embedded", 0.91),
        ("textberg_dev", "none", 0.86),
        ("transread_dev", "embedded", 0.955),
        ("transread_dev", "none", 0.93),
    ],
)
def test_strict_f1_of_beads_with_two_sides(part: str, embedder: str, least: float) -> None:
    documents = [json.loads(file.read_text(encoding="utf-8")) for file in sorted((GOLD / part).glob("*.json"))]
    assert documents
    assert strict_f1(documents, embedder) >= least
