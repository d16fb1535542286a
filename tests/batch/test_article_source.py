"""Where a batch's articles come from."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from checker.batch import Options, run_batch
from checker.batch.article_source import open_source
from checker.batch.item import check_items
from checker.discovery import Discovery, discover
from checker.model import InputError
from checker.watching.limits import Limits
from tests.batch.samples import FRENCH, GERMAN, SETTINGS, articles


def test_the_group_is_a_folder_and_no_language(tmp_path: Path) -> None:
    for code, text in (("fr", FRENCH), ("de", GERMAN)):
        for name in ("cup", "sport/final/cup"):
            path = tmp_path / code / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.format(n=3), encoding="utf-8")
    assert sorted((item.id, item.group) for item in open_source(str(tmp_path), SETTINGS).items()) == [
        ("cup", ""),
        ("sport/final/cup", "sport"),
    ]


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
    result = check_items([item], SETTINGS, Limits())
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


def test_files_without_text_in_a_folder_are_named_and_passed_over(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "cup.fr.txt").write_text(FRENCH.format(n=3), encoding="utf-8")
    (tmp_path / "in" / "cup.de.txt").write_text(GERMAN.format(n=3), encoding="utf-8")
    (tmp_path / "in" / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "in" / "latin.txt").write_bytes("L'été dure.".encode("latin-1"))
    (tmp_path / "in" / "away.txt").symlink_to("/etc/hostname")
    outcome = run_batch(str(tmp_path / "in"), tmp_path / "out", SETTINGS, Options(workers=1))
    assert outcome.articles == 1
    assert outcome.textless == [str(tmp_path / "in" / "empty.txt")]
    assert [one["place"] for one in outcome.failed] == [str(tmp_path / "in" / "latin.txt")]
    assert any("links that lead out of" in line and "away.txt" in line for line in outcome.remarks)


def test_a_version_that_the_other_articles_have_is_missed(tmp_path: Path) -> None:
    for n in range(5):
        (tmp_path / f"a{n}.fr.txt").write_text(FRENCH.format(n=3), encoding="utf-8")
        if n:
            (tmp_path / f"a{n}.de.txt").write_text(GERMAN.format(n=3), encoding="utf-8")
    items = list(open_source(str(tmp_path), SETTINGS).items())
    result = check_items(items, SETTINGS, Limits())
    assert [one["id"] for one in result.findings if one["rule"] == "missing-version"] == ["a0"]
    assert result.uncompared == ["a0"]


def test_a_file_that_goes_away_while_the_folder_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "cup.fr.txt"
    page.write_text(FRENCH.format(n=3), encoding="utf-8")

    def look(paths: list[str], settings: object) -> Discovery:
        found = discover(paths, SETTINGS)
        page.unlink()
        return found

    monkeypatch.setattr("checker.batch.article_source.discover", look)
    (item,) = open_source(str(tmp_path), SETTINGS).items()
    assert "no such file" in check_items([item], SETTINGS, Limits()).failed[0]["error"]


def test_names_that_are_no_text(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for code, text in (("fr", FRENCH), ("de", GERMAN)):
        Path(os.fsdecode(os.fsencode(folder) + b"/cup\xe9." + code.encode() + b".txt")).write_text(
            text.format(n=3), encoding="utf-8"
        )
    outcome = run_batch(str(folder), tmp_path / "out", SETTINGS, Options(workers=1))
    assert (outcome.articles, outcome.failed) == (1, [])
