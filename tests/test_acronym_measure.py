"""Acronyms are put into documents, and counted."""

from __future__ import annotations

import json
import sys
import zlib
from importlib import import_module
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "names"


def test_the_command_counts_what_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    document = next(name for name in map(str, range(99)) if zlib.crc32(name.encode()) % 10 >= 6)
    texts = [
        ("The East Coast Bridge Union (ECBU) met.", "L’Union des ponts de la côte est (UPCE) s’est réunie."),
        ("The ECBU builds a bridge.", "L’UPCE construit un pont."),
        ("In May the ECBU rests.", "En mai, l’UPCE se repose."),
    ]
    path = tmp_path / "bridges.jsonl"
    lines = [{"src_lang": "en", "tgt_lang": "fr", "src": src, "tgt": tgt, "doc": document} for src, tgt in texts]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["measure_acronyms.py", str(path)])
    import_module("measure_acronyms").main()
    for name in ("measure_acronyms", "texts"):
        sys.modules.pop(name, None)
    said = "3 pairs; 1 acronyms put in, 1 found; said of the texts as they are: 0"
    assert capsys.readouterr().out.splitlines()[0] == said
