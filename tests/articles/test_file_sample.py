"""The beginning of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.articles.file_sample import find_sole_language, read_sample
from checker.settings import Settings
from tests.alignment.texts import FRENCH, GERMAN
from tests.articles.pages import read, written


@pytest.mark.parametrize(
    ("paragraphs", "language"),
    [(GERMAN, "de"), ([*GERMAN, FRENCH[0]], "de"), ([*GERMAN, *FRENCH], None), (["4711"], None)],
)
def test_the_language_of_most_of_it(paragraphs: list[str], language: str | None) -> None:
    assert find_sole_language(read(written(*paragraphs))) == language


def test_a_sample_holds_the_first_sentences(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text(written(*[" ".join(GERMAN[:4])] * 50), encoding="utf-8")
    sample = read_sample(str(file), "fr", Settings())
    assert sample is not None
    assert (sample.named, sample.language, len(sample.sentences)) == ("fr", "de", 60)
    assert sample.sentences[:4] == GERMAN[:4]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00broken\xd8", b"", written(*GERMAN, *FRENCH).encode()])
def test_no_sample_of_what_is_in_no_single_language(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd.txt"
    file.write_bytes(content)
    assert read_sample(str(file), None, Settings()) is None


def test_no_sample_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert read_sample(str(tmp_path / "nowhere.txt"), None, Settings()) is None
