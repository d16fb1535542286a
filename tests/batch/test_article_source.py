"""Where a batch's articles come from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checker.batch import Options, run_batch
from checker.batch.article_source import open_source
from checker.batch.item import check_items
from checker.model import InputError
from tests.batch.samples import FRENCH, GERMAN, SETTINGS, articles


def test_missing_source(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        run_batch(str(tmp_path / "nothing.jsonl"), tmp_path / "out", SETTINGS, Options())


def test_csv_and_folder_and_memory_url(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    table = tmp_path / "in.csv"
    table.write_text(f'nr,fr,de\n7,"{FRENCH.format(n=3)}","{GERMAN.format(n=3)}"\n', encoding="utf-8")
    (item,) = open_source(str(table), SETTINGS, {"id": "nr"}).items()
    assert (item.id, [language for _name, language, _text in item.files]) == ("7", ["fr", "de"])
    folder = tmp_path / "tree" / "sport"
    folder.mkdir(parents=True)
    (folder / "cup.fr.txt").write_text(FRENCH.format(n=3), encoding="utf-8")
    (folder / "cup.de.txt").write_text(GERMAN.format(n=4), encoding="utf-8")
    (item,) = open_source(str(tmp_path / "tree"), SETTINGS).items()
    assert item.group == "sport"
    memory = fsspec.filesystem("memory")
    memory.pipe("/desk/cup.fr.txt", FRENCH.format(n=3).encode())
    memory.pipe("/desk/cup.de.txt", GERMAN.format(n=4).encode())
    (item,) = open_source("memory://desk", SETTINGS).items()
    assert len(item.files) == 2
    result = check_items([item], SETTINGS, 30)
    assert result.articles == 1
    assert result.counts["rule"]["number-mismatch"] == 1


def test_tables_of_this_machine_need_no_extra_and_others_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("fsspec", "pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    source = articles(tmp_path / "in.jsonl", 3, wrong=(1,))
    outcome = run_batch(str(source), tmp_path / "out", SETTINGS, Options(workers=1))
    assert (outcome.articles, outcome.findings) == (3, 1)
    (tmp_path / "in.parquet").touch()
    for wanted in (str(tmp_path / "in.parquet"), "memory://desk", "memory://in.csv"):
        with pytest.raises(InputError, match="need the extra"):
            list(open_source(wanted, SETTINGS).items())
    with pytest.raises(InputError, match="need the extra"):
        run_batch(str(source), tmp_path / "other", SETTINGS, Options(workers=1, format="parquet"))
