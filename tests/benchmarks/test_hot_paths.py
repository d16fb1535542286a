"""How long the hot paths take, on sentences of our own (``make bench``). Nothing here can fail by its time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import checker
from checker.settings import Settings
from tests.fuzz.texts import SENTENCES

pytestmark = pytest.mark.benchmark(min_rounds=5, warmup=True, warmup_iterations=1)
ARTICLES = Path(__file__).resolve().parents[2] / "corpora" / "articles"
SETTINGS = Settings()
PAIRS = 500


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_find_quantities(benchmark: BenchmarkFixture, language: str) -> None:
    benchmark(lambda: [checker.find_quantities(sentence, language) for sentence in SENTENCES[language]])


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_identify_language(benchmark: BenchmarkFixture, language: str) -> None:
    benchmark(lambda: [checker.identify_language(sentence) for sentence in SENTENCES[language]])


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_find_foreign_spans(benchmark: BenchmarkFixture, language: str) -> None:
    benchmark(lambda: [checker.find_foreign_spans(sentence, language) for sentence in SENTENCES[language]])


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_split_sentences(benchmark: BenchmarkFixture, language: str) -> None:
    text = " ".join(SENTENCES[language] * 20)
    benchmark(checker.split_sentences, text, language)


def test_align(benchmark: BenchmarkFixture) -> None:
    gold = ARTICLES / "expedition-files"
    source, target = ((gold / f"article.{code}.txt").read_text(encoding="utf-8") for code in ("fr", "en"))
    sides = [
        [text[start:end] for start, end in checker.split_sentences(text, code)]
        for text, code in ((source, "fr"), (target, "en"))
    ]
    assert benchmark(checker.align, *sides, "fr", "en")


def test_check_pairs(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    path = tmp_path / "units.jsonl"
    pairs = list(zip(SENTENCES["fr"], SENTENCES["de"], strict=True))
    with path.open("w", encoding="utf-8") as stream:
        for number in range(PAIRS):
            source, target = pairs[number % len(pairs)]
            unit = {"id": str(number), "src_lang": "fr", "tgt_lang": "de", "src": source, "tgt": target}
            stream.write(json.dumps(unit, ensure_ascii=False) + "\n")
    assert benchmark(checker.check, [path], SETTINGS).rows


@pytest.mark.parametrize("name", ["railway-files", "flood-interleaved", "museum-single"])
def test_check_article(benchmark: BenchmarkFixture, name: str) -> None:
    paths = sorted(path for path in (ARTICLES / name).iterdir() if path.suffix in {".txt", ".md"})
    assert benchmark(checker.check, paths, SETTINGS).versions


@pytest.mark.parametrize("arguments", [["--version"], ["check", str(ARTICLES / "demo-bridge" / "page.txt")]])
def test_cold_start(benchmark: BenchmarkFixture, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "checker", *arguments]
    done = benchmark.pedantic(  # type: ignore[no-untyped-call]
        subprocess.run, (command,), {"capture_output": True, "check": False}, rounds=5
    )
    assert done.returncode in (0, 1)
