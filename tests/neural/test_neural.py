import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("sentence_transformers", reason="the extra neural is not installed: make test-neural")
pytestmark = pytest.mark.filterwarnings("default")

from sentence_transformers import SentenceTransformer  # noqa: E402

from checker.alignment import neural  # noqa: E402
from checker.model import SettingsError  # noqa: E402


def forget_models() -> None:
    neural._load.cache_clear()


@pytest.fixture(autouse=True)
def forgotten() -> None:
    """Let every test load its model anew."""
    forget_models()


class Counting:
    """Counts the texts that a model is asked for."""

    def __init__(self, embedder: neural.NeuralEmbedder, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[list[str]] = []
        real = embedder.model.encode

        def encode(texts: list[str], **settings: Any) -> Any:
            self.asked.append(list(texts))
            return real(texts, **settings)

        monkeypatch.setattr(embedder.model, "encode", encode)


def test_encodes_like_the_model_itself(folder: Path, tmp_path: Path) -> None:
    embedder = neural.load_model(folder, device="cpu", cache_dir=tmp_path)
    texts = ["The river", "le pont", "", "The river"]
    vectors = embedder.encode(texts)
    own = SentenceTransformer(str(folder), device="cpu").encode(["The river", "le pont"], normalize_embeddings=True)
    assert vectors.dtype == np.float32
    assert vectors.shape == (4, embedder.dimension) == (4, 3)
    assert vectors[:2] == pytest.approx(own, abs=1e-6)
    assert vectors[2].tolist() == [0, 0, 0]
    assert vectors[3].tolist() == vectors[0].tolist()
    assert embedder.encode([]).shape == (0, 3)


def test_a_window_is_the_mean_by_length(folder: Path, tmp_path: Path) -> None:
    embedder = neural.load_model(folder, device="cpu", cache_dir=tmp_path)
    sums, weights = embedder.sum_vectors(["The river", " le pont "])
    assert weights.tolist() == [9, 7]
    assert sums == pytest.approx(embedder.encode(["The river", " le pont "]) * [[9], [7]])


def test_a_text_is_computed_once_and_then_comes_from_the_disk(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = neural.load_model(folder, device="cpu", cache_dir=tmp_path)
    counting = Counting(first, monkeypatch)
    vectors = first.encode(["le pont", "la rivière", "le pont"])
    assert counting.asked == [["le pont", "la rivière"]]
    assert neural.load_model(folder, device="cpu", cache_dir=tmp_path) is first
    forget_models()
    second = neural.load_model(folder, device="cpu", cache_dir=tmp_path)
    counting = Counting(second, monkeypatch)
    assert second.encode(["le pont", "la rivière", "le pont"]).tolist() == vectors.tolist()
    assert counting.asked == []


def test_another_model_has_other_vectors(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    neural.load_model(folder, device="cpu", cache_dir=tmp_path / "cache").encode(["le pont"])
    model = SentenceTransformer(str(folder), device="cpu")
    model[0].embedding.weight.data *= 2
    model.save(str(tmp_path / "other"))
    other = neural.load_model(tmp_path / "other", device="cpu", cache_dir=tmp_path / "cache")
    counting = Counting(other, monkeypatch)
    other.encode(["le pont"])
    assert counting.asked == [["le pont"]]


def test_works_in_batches_and_tells_how_far_it_is(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int]] = []
    embedder = neural.load_model(
        folder, device="cpu", cache_dir=tmp_path, progress=lambda done, of: seen.append((done, of))
    )
    counting = Counting(embedder, monkeypatch)
    embedder.encode([f"the bridge {n}" for n in range(70)])
    assert [len(batch) for batch in counting.asked] == [32, 32, 6]
    assert seen == [(32, 70), (64, 70), (70, 70)]


def test_batches_are_as_large_as_asked(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedder = neural.load_model(folder, device="cpu", cache_dir=tmp_path, batch=4)
    counting = Counting(embedder, monkeypatch)
    embedder.encode([f"the bridge {n}" for n in range(9)])
    assert [len(batch) for batch in counting.asked] == [4, 4, 1]


def test_nothing_is_kept_where_that_is_not_wanted(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    neural.load_model(folder, device="cpu", cached=False).encode(["the bridge"])
    assert list(tmp_path.iterdir()) == []
    neural.load_model(folder, device="cpu").encode(["the bridge"])
    assert len(list((tmp_path / "checker" / "vectors").glob("*.sqlite"))) == 1


def test_the_bar_is_quiet_where_nobody_looks(folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    neural.load_model(folder, device="cpu", cache_dir=tmp_path).encode(["the bridge"])
    assert capfd.readouterr() == ("", "")


def test_the_bar_is_shown_on_a_terminal(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    embedder = neural.load_model(folder, device="cpu", cache_dir=tmp_path)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("CI", raising=False)
    embedder.encode(["the bridge"])
    out, err = capfd.readouterr()
    assert out == ""
    assert "Embedding" in err
    assert "1/1" in err


@pytest.mark.parametrize("name", ["nobody/has-this-model", "./no/such/folder"])
def test_a_model_that_cannot_be_had_is_one_line(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(SettingsError, match="give the folder") as raised:
        neural.load_model(name, cache_dir=tmp_path)
    assert "\n" not in str(raised.value)


def test_a_folder_that_holds_no_model_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    with pytest.raises(SettingsError, match="give the folder") as raised:
        neural.load_model(tmp_path)
    assert "\n" not in str(raised.value)


def test_a_device_that_is_not_there_is_one_line(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="on abacus") as raised:
        neural.load_model(folder, device="abacus", cache_dir=tmp_path)
    assert "\n" not in str(raised.value)


def test_without_the_extra_is_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(SettingsError, match="pip install"):
        neural.load_model(folder)
