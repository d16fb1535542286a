"""What the weights of the bead model are fitted with: the field's gradient, and gold made harder."""

import sys
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from checker.alignment.prepared_text import prepare_text
from checker.alignment.weights import LEXICAL
from tests.alignment.texts import FRENCH, GERMAN

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "alignment"
NAMES = ["words", "length", "lower", "brackets", "numbered"]
ONE_TO_ONE = [([i], [i]) for i in range(len(GERMAN))]


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield import_module
    for name in ("field", "gold", "synthetic"):
        sys.modules.pop(name, None)


def test_the_gradient_is_that_of_the_loss(module: Any) -> None:
    field = module("field")
    gold = [([0], [0]), ([1], []), ([2, 3], [1, 2]), ([4], [3])]
    source, target = prepare_text(GERMAN[:5], None, None), prepare_text([FRENCH[0], *FRENCH[2:5]], None, None)
    one = field.build_example(source, target, NAMES, gold, LEXICAL)
    weights = np.random.default_rng(2).normal(0, 0.3, one.features.shape[1])
    value, gradient = field.compute_loss(one, weights)
    assert value > 0
    for k in range(len(weights)):
        step = np.zeros(len(weights))
        step[k] = 1e-5
        slope = (field.compute_loss(one, weights + step)[0] - field.compute_loss(one, weights - step)[0]) / 2e-5
        assert gradient[k] == pytest.approx(slope, abs=1e-4)


def test_disturbed_gold_holds_the_same_text_in_beads_in_order(module: Any) -> None:
    stretch_type, disturbed = module("gold").Stretch, module("synthetic").disturb_stretch
    stretch = stretch_type(GERMAN, FRENCH, [k // 2 for k in range(8)], None, ONE_TO_ONE)
    changed = 0
    for seed in range(20):
        other = disturbed(stretch, Random(seed))
        for side, text, texts in ((0, GERMAN, other.source), (1, FRENCH, other.target)):
            indices = [k for bead in other.beads for k in bead[side]]
            assert indices == list(range(len(texts)))
            left = "".join(texts).replace(" ", "")
            assert all(part in "".join(text).replace(" ", "") for part in ("".join(t.split()) for t in texts))
            assert len(left) <= len("".join(text).replace(" ", ""))
        assert len(other.source_paragraphs) == len(other.source)
        assert other.target_paragraphs is None
        changed += other.beads != ONE_TO_ONE
    assert changed > 5
    assert disturbed(stretch, Random(3)) == disturbed(stretch, Random(3))
