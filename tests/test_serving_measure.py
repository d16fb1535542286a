"""The measure of `checker serve`, small, with texts of our own: nothing is lost, all is as in one process."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests import scripts

serving = scripts.load("corpora/benchmarks/serving.py")
SUBJECTS = (("Brücke", "Le pont"), ("Rutsche", "Le toboggan"), ("Bühne", "La scène"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(12):
        german, french = SUBJECTS[number % len(SUBJECTS)]
        place = tmp_path / f"article{number}"
        place.mkdir()
        texts = {
            "de": f"Die {german} ist seit 1998 offen.\n\nSie misst {number + 20} Meter.\n",
            "fr": f"{french} est ouvert depuis 1998.\n\nElle mesure {number + 20 + number % 2} mètres.\n",
        }
        for code, text in texts.items():
            (place / f"{code}.md").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes as Linux shows them")
def test_nothing_is_lost_and_memory_is_flat(folder: Path) -> None:
    articles = serving.find_articles(folder, 48)
    expected = serving.check_here(articles)
    assert sum(map(len, expected.found)) == 24
    with serving.serve(2) as server:
        serving.check_there(articles, server.port, 8)
        before = serving.measure_memory(server.process)
        for _round in range(4):
            assert serving.count_other(serving.check_there(articles, server.port, 8), expected) == (0, 0)
        assert serving.measure_memory(server.process) < before * 1.2


def test_what_is_lost_or_another_is_counted() -> None:
    expected = serving.Round([1, 1, 1], 1, [["a"], [], ["b"]])
    assert serving.count_other(serving.Round([1, 1, 1], 1, [None, [], ["c"]]), expected) == (1, 1)
    assert "p50 1000 ms" in expected.describe("x")


def test_a_folder_without_articles_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nur ein Text.")
    with pytest.raises(SystemExit, match="no articles"):
        serving.find_articles(tmp_path, 1)
