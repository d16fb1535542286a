"""The errors that the confidence of number findings is fitted on, and the fit."""

from __future__ import annotations

import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "confidence"


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield import_module
    for name in ("fit", "injections", "logistic"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "At least 40 boats left on Friday, 3 May 2020.", {"digit", "transposed", "dropped", "weekday", "bound"}),
        ("de", "Fünf Boote kosten 45 € und 12 Netze 30 €.", {"digit", "numeral", "exchanged", "currency", "dropped"}),
        ("fr", "Il a 3 millions de voix et il fait -5 °C.", {"scale", "sign", "digit"}),
        ("en", "Nothing is here.", set()),
    ],
)
def test_each_kind_changes_the_text(module: Any, language: str, text: str, kinds: set[str]) -> None:
    found = dict(module("injections").inject(text, language, random.Random(1)))
    assert kinds <= set(found)
    assert all(changed != text for changed in found.values())


def test_the_fit_tells_faults_from_alarms(module: Any) -> None:
    fit = module("fit")
    examples = [fit.Example(("kind value", "even"), fault=True, kind="digit")] * 30
    examples += [fit.Example(("kind missing", "even"), fault=False, kind="")] * 30
    bias, weights = fit.fit(examples, 3000)
    assert weights["kind value"] > 1 > -1 > weights["kind missing"]
    assert fit.write_weights(bias, weights, "From a test.").count("kind") == 2
    table = fit.show_reliability(examples, 3000, bias, weights)
    assert table.count("\n") == 9
    assert fit.show_recall(examples) == "digit 1.00 of 30"


def test_what_a_pair_has_already_is_no_fault(module: Any) -> None:
    pair = {"src_lang": "en", "tgt_lang": "de", "src": "It has 14 boats.", "tgt": "Es hat 15 Boote und 2 Netze."}
    examples = list(module("fit").list_examples([pair], random.Random(1)))
    assert any(not one.fault for one in examples)
    assert any(one.fault and one.features for one in examples)
