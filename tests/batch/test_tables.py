"""Tables of every kind, on this machine and behind an address."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.batch.tables import open_filesystem, open_table
from checker.model import InputError
from tests.batch.samples import FRENCH, GERMAN, SETTINGS

ROW = ("7", FRENCH.format(n=3), GERMAN.format(n=3))


@pytest.mark.parametrize(("name", "sign"), [("in.csv", ","), ("in.tsv", "\t"), ("IN.CSV", ","), ("IN.TSV", "\t")])
def test_a_table_with_names_of_columns(name: str, sign: str, tmp_path: Path) -> None:
    table = tmp_path / name
    lines = [sign.join(cells) for cells in (("id", "fr", "de"), ROW)]
    table.write_text("\ufeff" + "\r\n".join(lines) + "\r\n", encoding="utf-8")
    source = open_table(str(table), SETTINGS, {})
    (item,) = source.items()
    assert (item.id, item.place, item.fault, source.count) == ("7", f"{table}:2", "", None)
    assert {text for _name, _language, text in item.files} == set(ROW[1:])
    assert list(source.items()) == [item], "it may be read again"


def test_a_table_behind_an_address() -> None:
    memory = pytest.importorskip("fsspec").filesystem("memory")
    memory.pipe("/table/in.csv", ("id,fr,de\n" + ",".join(ROW) + '\n8,"L').encode() + b"'\xe9t\xe9\n")
    items = list(open_table("memory://table/in.csv", SETTINGS, {}).items())
    assert [bool(item.fault) for item in items] == [False, True]
    assert items[1].place == "memory://table/in.csv:3"


def test_a_table_that_changes_is_another(tmp_path: Path) -> None:
    table = tmp_path / "in.jsonl"
    table.write_text('{"fr": "Bonjour."}\n', encoding="utf-8")
    before = open_table(str(table), SETTINGS, {})
    assert before.count == 1
    table.write_text('{"fr": "Bonjour."}\n{"fr": "Bonsoir."}\n', encoding="utf-8")
    assert open_table(str(table), SETTINGS, {}).identity != before.identity


@pytest.mark.parametrize("name", ["in.jsonl", "in.csv", "in.parquet"])
def test_a_table_that_is_a_folder_or_is_not_there_is_one_line(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        open_table(str(tmp_path / name), SETTINGS, {})
    (tmp_path / name).mkdir()
    with pytest.raises(InputError, match=r"can't be read: "):
        open_table(str(tmp_path / name), SETTINGS, {})


def test_an_empty_table_of_columns_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "in.csv").touch()
    with pytest.raises(InputError, match="the file is empty"):
        open_table(str(tmp_path / "in.csv"), SETTINGS, {})


def test_what_is_on_this_machine_needs_no_extra(tmp_path: Path) -> None:
    files, path = open_filesystem(str(tmp_path / "in.csv"))
    assert path == str(tmp_path / "in.csv")
    assert not files.exists(path)
