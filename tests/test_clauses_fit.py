"""What is dropped and put in to fit the model of clauses left out, and the fit."""

from __future__ import annotations

import json
import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "clauses"
TEXT = (
    "The old bridge, which the flood had damaged in spring, opens on Monday for all who want to walk across the river."
)


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield import_module
    for name in ("fit", "drops"):
        sys.modules.pop(name, None)


def test_what_is_dropped_is_what_the_rest_lacks(module: Any) -> None:
    drops = module("drops")
    for seed in range(50):
        dropped = drops.drop_stretch(TEXT, random.Random(seed))
        assert dropped.stretch in TEXT
        assert len(dropped.text) + len(dropped.stretch) >= len(TEXT) - 4
        assert dropped.kind in {"clause", "phrase"}
    assert drops.drop_stretch("A bridge.", random.Random(1)) is None


def test_what_is_put_in_stands_where_it_says(module: Any) -> None:
    put = module("drops").put_in("The market opens on Sunday.", TEXT, random.Random(2))
    assert put is not None
    text, start, end = put
    assert text[start:end] in TEXT
    assert text[:start].strip() + text[end:] == "The market opens on Sunday." or "  " not in text


def test_the_fit_tells_one_side_from_the_other(module: Any) -> None:
    values = np.array([[0.0, 1.0], [1.0, 0.0], [0.1, 1.0], [0.9, 0.0]] * 20)
    weights, bias = module("fit").solve(values, values[:, 0] > 0.5, np.ones(len(values)))
    assert weights[0] > 0 > weights[1]
    assert ((values @ weights + bias > 0) == (values[:, 0] > 0.5)).all()


def test_the_command_prints_weights(
    module: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fit = module("fit")
    texts = [
        (
            TEXT,
            "Le vieux pont, que la crue avait abîmé au printemps, ouvre lundi à tous ceux qui traversent la rivière.",
        ),
        (
            "Bakers, farmers and a cheese dairy sell their goods at the market, because the hall will be closed.",
            "Des boulangers, des paysans et une fromagerie vendent au marché, parce que la halle sera fermée.",
        ),
        (TEXT, "Le vieux pont ouvre lundi."),
    ]
    pairs = [
        {"src_lang": "en", "tgt_lang": "fr", "src": f"{src[:-1]} {n}.", "tgt": tgt, "doc": f"{n}"}
        for n in range(20)
        for src, tgt in texts
    ]
    path = tmp_path / "bridges.jsonl"
    path.write_text("\n".join(map(json.dumps, pairs)), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["fit.py", str(path)])
    fit.main()
    out = capsys.readouterr().out
    assert "WORD_WEIGHTS = {" in out
    assert "of these domains:\nbridges" in out
