"""A sentence-transformers model as a user asks for it: in the settings and on the command line."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("sentence_transformers", reason="the extra neural is not installed: make test-neural")
pytestmark = pytest.mark.filterwarnings("default")

from sentence_transformers import SentenceTransformer  # noqa: E402

from checker.alignment import neural  # noqa: E402
from checker.cli import main  # noqa: E402

FRENCH = "Le pont est fermé depuis lundi. La rivière monte encore. Les enfants rentrent à la maison.\n"
ENGLISH = "The bridge has been closed since Monday. The river is still rising. The children are going home.\n"


@pytest.fixture
def site(folder: Path, tmp_path: Path) -> Path:
    """A project whose settings name the model."""
    neural._load.cache_clear()
    (tmp_path / "checker.toml").write_text(
        f'embedder = "{folder.as_posix()}"\nembedder-device = "cpu"\nembedder-batch = 4\nembedder-cache = "vectors"\n'
    )
    (tmp_path / "news.fr.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "news.en.txt").write_text(ENGLISH, encoding="utf-8")
    return tmp_path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The device and the number of texts of every batch."""
    calls: list[tuple[str, int]] = []
    real = SentenceTransformer.encode

    def encode(self: SentenceTransformer, texts: list[str], **settings: Any) -> Any:
        calls.append((str(self.device), len(texts)))
        return real(self, texts, **settings)

    monkeypatch.setattr(SentenceTransformer, "encode", encode)
    return calls


def align(site: Path, *more: str) -> int:
    return main(["align", str(site / "news.fr.txt"), str(site / "news.en.txt"), *more])


def test_device_batch_and_cache_come_from_the_settings(
    site: Path, asked: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert align(site) == 0
    first = capsys.readouterr().out
    assert "Le pont" in first
    assert asked
    assert {device for device, _ in asked} == {"cpu"}
    assert max(count for _, count in asked) <= 4
    (cache,) = (site / "vectors").glob("*.sqlite")
    with closing(sqlite3.connect(cache)) as store:
        assert store.execute("SELECT count(*) FROM vectors").fetchone() == (6,)
    asked.clear()
    neural._load.cache_clear()
    assert align(site) == 0
    assert capsys.readouterr().out == first
    assert asked == []


def test_a_check_runs_with_it(site: Path, asked: list[tuple[str, int]]) -> None:
    assert main(["check", str(site), "--no-report"]) == 0
    assert sum(count for _, count in asked) >= 6


def test_the_cache_can_be_left_out(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(site / "home"))
    settings = (site / "checker.toml").read_text()
    (site / "checker.toml").write_text(settings.replace('"vectors"', '"none"'))
    assert align(site) == 0
    assert not (site / "vectors").exists()
    assert not (site / "home").exists()


def test_a_device_that_is_not_there_is_one_line(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert align(site, "--embedder-device", "abacus") == 2
    err = capsys.readouterr().err
    assert "on abacus" in err
    assert err.count("\n") == 1


def test_a_terminal_sees_how_far_it_is(
    site: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("CI", raising=False)
    assert align(site) == 0
    assert "3/3" in capfd.readouterr().err
