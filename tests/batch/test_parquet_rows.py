"""Rows from Parquet, damaged files included."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checker.batch.parquet_rows import ParquetTable
from checker.batch.tables import open_filesystem
from checker.model import InputError
from tests.batch.samples import FRENCH, GERMAN
from tests.batch.tables import run_table

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


def write(path: Path, count: int, **columns: Any) -> Path:
    """Groups of ten rows, not compressed, so that a byte that is wrong is in one of them."""
    table = {
        "id": [f"a{n}" for n in range(count)],
        "fr": [FRENCH.format(n=n + 20) for n in range(count)],
        "de": [GERMAN.format(n=n + 20) for n in range(count)],
        **columns,
    }
    parquet.write_table(pa.table(table), path, row_group_size=10, compression="none", use_dictionary=False)
    return path


def damage(path: Path, group: int) -> None:
    """Overwrite the head of the pages of a group's French column."""
    at = parquet.ParquetFile(path).metadata.row_group(group).column(1).data_page_offset
    data = bytearray(path.read_bytes())
    data[at : at + 16] = b"\xff" * 16
    path.write_bytes(data)


def test_a_damaged_group_is_put_aside_and_the_others_are_read(tmp_path: Path) -> None:
    source = write(tmp_path / "in.parquet", 35)
    damage(source, 1)
    outcome = run_table(source)
    assert outcome.articles == 25
    (failed,) = outcome.failed
    assert failed["place"] == f"{source}: rows 11 to 20"
    assert "can't be read as Parquet" in failed["error"]


@pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1" + b"\0" * 200 + b"PAR1", b"id,fr\n1,a\n"])
def test_a_file_that_is_none_is_one_line(tmp_path: Path, data: bytes) -> None:
    source = tmp_path / "in.parquet"
    source.write_bytes(data)
    with pytest.raises(InputError, match=r"in\.parquet: can't be read as Parquet") as told:
        run_table(source)
    assert "\n" not in str(told.value)


def test_a_file_that_was_broken_off_is_one_line(tmp_path: Path) -> None:
    source = write(tmp_path / "in.parquet", 35)
    source.write_bytes(source.read_bytes()[:-200])
    with pytest.raises(InputError, match="can't be read as Parquet"):
        run_table(source)


def test_a_row_that_is_not_utf_8_is_put_aside_alone(tmp_path: Path) -> None:
    data = [text.encode() for text in [*[FRENCH.format(n=n + 20) for n in range(4)], *["Bonjour."] * 8]]
    wrong = pa.Array.from_buffers(
        pa.string(), 12, pa.array([*data[:3], b"L'\xe9t\xe9", *data[4:]], pa.binary()).buffers()
    )
    source = write(tmp_path / "in.parquet", 12, fr=wrong)
    rows = list(ParquetTable(*open_filesystem(str(source)), str(source)).read_rows(["id", "fr"]))
    assert [row.number for row in rows if row.fault] == [4]
    assert rows[3].place == f"{source}: row 4"
    assert [row.values["id"] for row in rows if not row.fault] == [f"a{n}" for n in range(12) if n != 3]


def test_columns_that_are_not_needed_are_not_read(tmp_path: Path) -> None:
    source = write(tmp_path / "in.parquet", 12, other=[b"\xff"] * 12)
    outcome = run_table(source)
    assert (outcome.articles, outcome.failed) == (12, [])


def test_texts_that_are_bytes_are_read_as_utf_8(tmp_path: Path) -> None:
    texts = [FRENCH.format(n=n + 20).encode() for n in range(2)]
    source = write(tmp_path / "in.parquet", 3, fr=pa.array([*texts, b"L'\xe9t\xe9 dure."], pa.binary()))
    outcome = run_table(source)
    assert outcome.articles == 2
    assert [one["place"] for one in outcome.failed] == [f"{source}: row 3"]
