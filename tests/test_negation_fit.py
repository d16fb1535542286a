"""What is taken out to fit the model of lost negations, and the fit."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "negation"


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield import_module
    for name in ("fit", "negation_drops"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "The bridge is not open.", "The bridge is open."),
        ("en", "They did not open the bridge.", "They open the bridge."),
        ("en", "They don’t open the bridge.", "They open the bridge."),
        ("en", "No bridge is open.", "A bridge is open."),
        ("fr", "Le pont n’est pas ouvert.", "Le pont est ouvert."),
        ("fr", "Il faut ne pas courir.", "Il faut courir."),
        ("fr", "Aucun pont ouvert.", "Un pont ouvert."),
        ("de", "Die Brücke ist nicht offen.", "Die Brücke ist offen."),
        ("de", "Er hat keinen Hund.", "Er hat einen Hund."),
        ("de", "Er hat keinen Hund und nie Zeit.", None),
        ("de", "Er hat einen Hund.", None),
        ("de", "Niemand weiß es.", None),
    ],
)
def test_one_negation_is_taken_out(module: Any, language: str, text: str, left: str | None) -> None:
    assert module("negation_drops").drop_negation(text, language) == left


def test_the_command_prints_weights(
    module: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = [
        ("The council has not approved the pool.", "Le conseil n’a pas approuvé la piscine."),
        ("The bus does not run on Sundays.", "Le bus ne circule pas le dimanche."),
        ("The council has not seen the mayor.", "Le conseil espère voir le maire."),
    ]
    pairs = [
        {"src_lang": "en", "tgt_lang": "fr", "src": f"{src[:-1]} {n}.", "tgt": tgt, "doc": f"{n}"}
        for n in range(20)
        for src, tgt in texts
    ]
    path = tmp_path / "bridges.jsonl"
    path.write_text("\n".join(map(json.dumps, pairs)), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["fit.py", str(path)])
    module("fit").main()
    out = capsys.readouterr().out
    assert "WEIGHTS = {" in out
    assert "of these domains:\nbridges" in out
