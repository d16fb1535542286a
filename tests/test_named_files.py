"""Which files the settings name, and that their content counts."""

from __future__ import annotations

from pathlib import Path

from checker.named_files import describe_named_files, list_named_files
from checker.settings import Settings


def test_every_kind_of_file_counts(tmp_path: Path) -> None:
    folder = tmp_path / "words"
    folder.mkdir()
    files = [tmp_path / "keep.csv", tmp_path / "own.tmx", folder / "a.csv", folder / "b.tbx"]
    for file in files:
        file.write_text("de,fr\n")
    settings = Settings(
        keep_files=("keep.csv",), memory=("own.tmx",), glossary=("words", {"keep": "Sihlbad"}), base=str(tmp_path)
    )
    assert list_named_files(settings) == files
    seen = {describe_named_files(settings)}
    for file in files:
        file.write_text("de,fr\nBad,piscine\n")
        seen.add(describe_named_files(settings))
    files[0].unlink()
    seen.add(describe_named_files(settings))
    assert len(seen) == len(files) + 2
    assert list_named_files(Settings()) == []
