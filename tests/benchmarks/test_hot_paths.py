"""How long the hot paths take, on texts of our own (``make bench``). Nothing here can fail by its time.

A check remembers what it saw of a sentence; so every round gets sentences that no round had before.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import checker
from checker.comparison.row_comparison import compare_row
from checker.reading import read_document
from checker.settings import Settings
from tests.benchmarks import fresh
from tests.fuzz.texts import SENTENCES
from tests.reading.articles import FRENCH
from tests.reading.articles import WRITERS as DOCUMENTS
from tests.reading.bilingual import ROWS
from tests.reading.bilingual import WRITERS as BILINGUAL
from tests.reading.packages import xlsx

pytestmark = pytest.mark.benchmark(min_rounds=5, warmup=True, warmup_iterations=1)
ARTICLES = Path(__file__).resolve().parents[2] / "corpora" / "articles"
SETTINGS = Settings()
LANGUAGES = sorted(SENTENCES)
PAIRS = 500
FORMATS: dict[str, str | bytes] = {
    **{f"article.{ending}": write(FRENCH * 5) for ending, write in DOCUMENTS.items()},
    **{name: write(ROWS * 10) for name, write in BILINGUAL.items()},
    "units.xlsx": xlsx([("id", "de", "fr"), *ROWS * 10]),
}


def measured(benchmark: BenchmarkFixture, work: Callable[..., Any], made: Callable[[], Any], rounds: int = 30) -> Any:
    """The time of ``work`` on what ``made`` makes anew for every round, outside the time."""
    return benchmark.pedantic(work, setup=lambda: ((made(),), {}), rounds=rounds, warmup_rounds=2)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("language", LANGUAGES)
def test_split_sentences(benchmark: BenchmarkFixture, language: str) -> None:
    def work(text: str) -> list[tuple[int, int]]:
        return checker.split_sentences(text, language)

    assert measured(benchmark, work, lambda: " ".join(fresh.sentences(language, 20)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_identify_language(benchmark: BenchmarkFixture, language: str) -> None:
    def work(texts: list[str]) -> list[str | None]:
        return [checker.identify_language(text) for text in texts]

    assert language in measured(benchmark, work, lambda: fresh.sentences(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_find_foreign_spans(benchmark: BenchmarkFixture, language: str) -> None:
    def work(texts: list[str]) -> list[Any]:
        return [checker.find_foreign_spans(text, language) for text in texts]

    assert measured(benchmark, work, lambda: fresh.sentences(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_find_quantities(benchmark: BenchmarkFixture, language: str) -> None:
    def work(texts: list[str]) -> list[Any]:
        return [checker.find_quantities(text, language) for text in texts]

    assert any(measured(benchmark, work, lambda: fresh.sentences(language)))


@pytest.mark.parametrize("agreeing", [True, False], ids=["agreeing", "disagreeing"])
def test_compare_quantities(benchmark: BenchmarkFixture, agreeing: bool) -> None:
    def rows() -> list[Any]:
        scanned = [
            [(one, checker.find_quantities(one, "fr")), (other, checker.find_quantities(other, "de"))]
            for one, other in fresh.pairs("fr", "de", len(SENTENCES["fr"]))
        ]
        targets = [row[1] for row in scanned]
        targets = targets if agreeing else [*targets[1:], targets[0]]
        return [(("fr", [row[0]]), ("de", [target])) for row, target in zip(scanned, targets, strict=True)]

    found = measured(benchmark, lambda given: [compare_row(row) for row in given], rows)
    assert any(found) is not agreeing


def test_align(benchmark: BenchmarkFixture) -> None:
    gold = ARTICLES / "expedition-files"
    source, target = ((gold / f"article.{code}.txt").read_text(encoding="utf-8") for code in ("fr", "en"))
    sides = [
        [text[start:end] for start, end in checker.split_sentences(text, code)]
        for text, code in ((source, "fr"), (target, "en"))
    ]
    assert benchmark(checker.align, *sides, "fr", "en")


@pytest.mark.parametrize("name", FORMATS)
def test_read(benchmark: BenchmarkFixture, tmp_path: Path, name: str) -> None:
    data = FORMATS[name]
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    document = benchmark(read_document, str(path), SETTINGS)
    assert document.blocks or document.units


def test_check_pairs(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    def file() -> Path:
        path = tmp_path / "units.jsonl"
        units = [
            {"id": str(number), "src_lang": "fr", "tgt_lang": "de", "src": source, "tgt": target}
            for number, (source, target) in enumerate(fresh.pairs("fr", "de", PAIRS))
        ]
        path.write_text("".join(json.dumps(unit, ensure_ascii=False) + "\n" for unit in units), encoding="utf-8")
        return path

    assert measured(benchmark, lambda path: checker.check([path], SETTINGS), file, rounds=5).rows


@pytest.mark.parametrize("name", ["railway-files", "flood-interleaved", "museum-single"])
def test_check_article(benchmark: BenchmarkFixture, tmp_path: Path, name: str) -> None:
    def files() -> list[Path]:
        written = []
        for path in sorted(path for path in (ARTICLES / name).iterdir() if path.suffix in {".txt", ".md"}):
            text = path.read_text(encoding="utf-8").replace(". ", f" {fresh.name()}. ")
            written.append(tmp_path / path.name)
            written[-1].write_text(text, encoding="utf-8")
        return written

    assert measured(benchmark, lambda paths: checker.check(paths, SETTINGS), files, rounds=10).versions


@pytest.mark.parametrize("arguments", [["--version"], ["check", str(ARTICLES / "demo-bridge" / "page.txt")]])
def test_cold_start(benchmark: BenchmarkFixture, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "checker", *arguments]
    done = benchmark.pedantic(  # type: ignore[no-untyped-call]
        subprocess.run, (command,), {"capture_output": True, "check": False}, rounds=5
    )
    assert done.returncode in (0, 1)
