"""The goals of identification on the labelled development data, where it is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.identification import identify_language
from checker.untranslated.foreign_spans import find_foreign_spans

DATA = Path(__file__).parents[3] / "shared" / "bench" / "language"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/bench is not there")


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def test_language() -> None:
    by_set: dict[str, list[bool]] = {}
    for row in rows("lid.jsonl"):
        right = (identify_language(row["text"], ("fr", "de", "en")) or "und") == row["lang"]
        for key in (row["set"], "all"):
            by_set.setdefault(key, []).append(right)
    share = {key: sum(values) / len(values) for key, values in by_set.items()}
    assert share["all"] >= 0.98
    assert share["len:1-2"] >= 0.87
    assert share["headings"] >= 0.985


def test_spans() -> None:
    hit = wrong = missed = found = 0
    mixed = rows("mixed.jsonl")
    for row in mixed:
        letters = {i for i, sign in enumerate(row["text"]) if sign.isalnum()}
        gold = set(range(*row["span"])) & letters
        said = {i for s in find_foreign_spans(row["text"], row["host"]) for i in range(s.start, s.end)} & letters
        hit, wrong, missed = hit + len(gold & said), wrong + len(said - gold), missed + len(gold - said)
        found += len(gold & said) >= len(gold) / 2
    assert 2 * hit / (2 * hit + wrong + missed) >= 0.975
    assert found / len(mixed) >= 0.96


def test_clean_sentences() -> None:
    clean = rows("clean.jsonl")
    assert sum(bool(find_foreign_spans(row["text"], row["host"])) for row in clean) <= 0.02 * len(clean)
