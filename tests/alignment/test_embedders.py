"""Which embedder the settings mean, and what it is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checker.alignment import embedders, embedding, neural
from checker.cli import main
from checker.settings import Settings, load_settings

FRENCH = "Le pont est fermé. La rivière monte.\n"
GERMAN = "Die Brücke ist gesperrt. Der Fluss steigt.\n"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What a sentence-transformers model would be loaded with; the embedded model stands in for it."""
    calls: list[dict[str, Any]] = []

    def stand_in(name: str, **settings: Any) -> embedding.StaticEmbedder:
        calls.append({"name": name, **settings})
        return embedding.load_model()

    monkeypatch.setattr(neural, "load_model", stand_in)
    return calls


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    for name, text in (("a.fr.txt", FRENCH), ("a.de.txt", GERMAN)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / "a.fr.txt"), str(tmp_path / "a.de.txt")]


def test_the_embedded_model_and_none(asked: list[dict[str, Any]]) -> None:
    assert embedders.choose_embedder(Settings()) is embedding.load_model()
    assert embedders.choose_embedder(Settings(embedder="none")) is None
    assert asked == []


def test_a_model_is_told_what_the_settings_say(tmp_path: Path, asked: list[dict[str, Any]]) -> None:
    (tmp_path / "checker.toml").write_text(
        'embedder = "some/model"\nembedder-device = "cuda:1"\nembedder-batch = 8\nembedder-cache = "kept/vectors"\n'
    )
    embedders.choose_embedder(load_settings(tmp_path))
    embedders.choose_embedder(Settings(embedder="some/model"))
    embedders.choose_embedder(Settings(embedder="some/model", embedder_cache="none"))
    embedders.choose_embedder(Settings(embedder="some/model", embedder_cache=str(tmp_path), base="elsewhere"))
    default = {"name": "some/model", "device": None, "cache_dir": None, "cached": True, "batch": 32}
    assert asked == [
        default | {"device": "cuda:1", "cache_dir": tmp_path / "kept/vectors", "batch": 8},
        default,
        default | {"cached": False},
        default | {"cache_dir": tmp_path},
    ]


@pytest.mark.parametrize("command", ["check", "align", "inspect"])
def test_every_command_asks_the_file_and_then_the_arguments(
    command: str, pair: list[str], tmp_path: Path, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "checker.toml").write_text('embedder = "some/model"\nembedder-device = "cpu"\nembedder-batch = 8\n')
    main([command, *pair])
    assert {(call["name"], call["device"], call["batch"]) for call in asked} == {("some/model", "cpu", 8)}
    asked.clear()
    main([command, *pair, "--embedder", "other", "--embedder-device", "mps"])
    assert {(call["name"], call["device"], call["batch"]) for call in asked} == {("other", "mps", 8)}
    assert capsys.readouterr().err == ""


def test_folders_of_nameless_files_are_sorted_with_it(tmp_path: Path, asked: list[dict[str, Any]]) -> None:
    (tmp_path / "checker.toml").write_text('embedder = "some/model"\nembedder-device = "cpu"\n')
    (tmp_path / "one.txt").write_text(FRENCH * 4, encoding="utf-8")
    (tmp_path / "two.txt").write_text(GERMAN * 4, encoding="utf-8")
    main(["check", str(tmp_path), "--exit-zero"])
    assert {(call["name"], call["device"]) for call in asked} == {("some/model", "cpu")}
