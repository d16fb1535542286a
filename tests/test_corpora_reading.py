"""What is worth reading of parallel text nobody has labelled."""

from __future__ import annotations

import gzip
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "reading"
PAIRS = [
    {"src_lang": "en", "tgt_lang": "de", "src": "It has 14 boats.", "tgt": "Es hat 15 Boote."},
    {"src_lang": "en", "tgt_lang": "de", "src": "It has 31 nets and a quay.", "tgt": "Es hat Netze und einen Kai."},
    {"src_lang": "de", "tgt_lang": "fr", "src": "Es hat 12 Boote.", "tgt": "Il a 12 bateaux."},
]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield import_module("read")
    sys.modules.pop("read", None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.jsonl.gz"
    with gzip.open(file, "wt", encoding="utf-8") as out:
        out.write("\n".join(json.dumps(pair) for pair in PAIRS))
    return file


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("rates", "harbour (3 pairs): number-mismatch 666.7"),
        ("one-sided", "    1  en cardinal 99    31"),
        ("flags", "number-mismatch"),
        ("pairs", "English says 14, German says 15"),
    ],
)
def test_what_is_shown(
    read: Any, path: Path, what: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["read.py", what, str(path)])
    read.main()
    assert said in capsys.readouterr().out


def test_shapes(read: Any) -> None:
    assert read.name_shape("12.5 Prozent") == "99.9 …ent"
