"""The benchmark of aligners: how it scores, and that it says what it leaves out."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[1] / "corpora" / "benchmarks" / "alignment.py"
spec = importlib.util.spec_from_file_location("benchmark_alignment", FILE)
assert spec is not None
assert spec.loader is not None
alignment: Any = importlib.util.module_from_spec(spec)
sys.modules["benchmark_alignment"] = alignment
spec.loader.exec_module(alignment)


def text(gold: Any) -> Any:
    return alignment.Text(["a", "b", "c"], ["A", "B", "C"], ("fr", "de"), gold)


def test_links_become_beads() -> None:
    assert alignment.grouped([(0, 0), (0, 1), (2, 2)], 3, 4) == [
        ((0,), (0, 1)),
        ((2,), (2,)),
        ((1,), ()),
        ((), (3,)),
    ]


def test_strict_counts_whole_beads_and_lax_counts_links() -> None:
    gold = [((0,), (0,)), ((1, 2), (1, 2))]
    assert alignment.f1([text(gold)], [gold]) == (1.0, 1.0)
    strict, lax = alignment.f1([text(gold)], [[((0,), (0,)), ((1,), (1,)), ((2,), (2,))]])
    assert round(strict, 3) == 0.4  # one of three said, one of two there
    assert lax == 1.0
    assert alignment.f1([text(gold)], [[((0,), (2,))]]) == (0.0, 0.0)


def test_a_peer_that_is_not_there_is_named() -> None:
    def missing() -> Any:
        raise ImportError("no such thing")

    texts = [text([((0,), (0,))])]
    lines = alignment.table({"one": lambda: lambda t: t.gold, "other": missing}, {"set": texts}, 1)
    assert any(line.startswith("| one | 1.000 / 1.000 |") for line in lines)
    assert "other was left out: no such thing." in lines[-1]


def test_without_gold_the_generated_articles_are_measured(tmp_path: Path) -> None:
    file = tmp_path / "table.md"
    command = [sys.executable, str(FILE), "--data", str(tmp_path), "--articles", "2", "--rounds", "1"]
    done = subprocess.run([*command, "--output", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    written = file.read_text(encoding="utf-8")
    assert "is not there: gold alignments were skipped" in written
    assert "| checker, embedded model |" in written
    assert "generated articles (50)" in written
