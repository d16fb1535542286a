"""The words put back into translations that the confidence of words left over is fitted on, and the fit."""

from __future__ import annotations

import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1] / "corpora"
PAIR = {
    "src_lang": "en",
    "tgt_lang": "fr",
    "src": "The wooden bridge crosses the river near our village.",
    "tgt": "Le pont en bois traverse la rivière près de notre village.",
    "doc": "1",
}


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    for folder in ("confidence", "wordlists"):
        monkeypatch.syspath_prepend(str(ROOT / folder))
    yield import_module
    for name in ("fit_copies", "logistic", "count_kept", "count"):
        sys.modules.pop(name, None)


def test_a_word_of_the_source_is_put_into_the_translation(module: Any) -> None:
    inject, dice = module("fit_copies").inject, random.Random(1)
    made = [one for one in (inject(PAIR, dice) for _ in range(20)) if one is not None]
    assert made
    assert all(one.text[one.start : one.end].lower() in PAIR["src"].lower() for one in made)


def test_what_explains_the_faults_gets_weight(module: Any) -> None:
    logistic = module("logistic")
    examples = [logistic.Example(("odd",), True, 1.0, f"{n}") for n in range(30)]
    examples += [logistic.Example(("even",), False, 1.0, f"clean {n}") for n in range(60)]
    model = logistic.fit(examples)
    assert model.weights["odd"] > 0 > model.weights["even"]
    assert model.rate(["odd"]) > 0.9
    assert "| 0.9–1 |" in logistic.show_reliability(model, examples, 60, 30)
    assert "BIAS = " in logistic.write_module(model, "Title.", "Note.")


def test_kept_words_are_counted(module: Any) -> None:
    count_kept = module("count_kept")
    counts = count_kept.Counts()
    for n in range(9):
        counts.add(count_kept.Pair(("en", "fr"), (f"the table of {n}", f"la table de {n}")))
    (header, *lines) = count_kept.list_lines("en", counts)
    assert "To: de fr" in header
    assert lines[0].startswith("tab le-")
