"""The bars of the issue on the labelled texts, where they are at hand."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from checker.segmentation import split_sentences

DATA = Path(__file__).resolve().parents[3] / "shared" / "bench" / "segmentation" / "sentences.jsonl"


@pytest.mark.skipif(not DATA.exists(), reason=f"{DATA} is not there")
@pytest.mark.parametrize("told", [True, False])
def test_mean_f1_of_sentence_ends_is_above_the_bar(told: bool) -> None:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for line in DATA.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        last = row["sentences"][-1][1]
        gold = {end for _, end in row["sentences"]} - {last}
        found = {end for _, end in split_sentences(row["text"], row["lang"] if told else None)} - {last}
        counts[row["treebank"]].update(hits=len(gold & found), both=len(gold) + len(found))
    scores = [2 * count["hits"] / count["both"] for count in counts.values()]
    assert min(scores) >= 0.94
    assert sum(scores) / len(scores) >= 0.965
