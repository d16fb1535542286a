"""What alignment asks of an embedder, and which one is meant by a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from checker.alignment.embedding import StaticEmbedder
    from checker.settings import Settings


class Embedder(Protocol):
    """Turns texts of any language into vectors of one space."""

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Vectors of length 1, (n, dim)."""
        ...

    def sum_vectors(self, texts: Sequence[str]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]:
        """Sums of token vectors, (n, dim), and the number of tokens, (n,)."""
        ...


def load_embedder(embedder: Embedder | str | None) -> Embedder | None:
    """The embedder meant: ``"embedded"`` or None is the model of the package, ``"none"`` is no model at all.

    Any other string is the name or path of a sentence-transformers model (extra ``neural``).
    """
    if embedder == "none":
        return None
    if embedder is None or embedder == "embedded":
        from checker.alignment.embedding import load_model

        return load_model()
    if isinstance(embedder, str):
        from checker.alignment.neural import load_model as load_neural

        found: Embedder = load_neural(embedder)
        return found
    return embedder


def choose_embedder(settings: Settings) -> Embedder | None:
    """The embedder of the settings, with its device, batch size and cache; None for no model at all.

    Raises `checker.model.SettingsError` when it can't be had.
    """
    if settings.embedder in ("none", "embedded"):
        return load_embedder(settings.embedder)
    from checker.alignment.neural import load_model as load_neural

    found: Embedder = load_neural(
        settings.embedder,
        device=settings.embedder_device,
        cache_dir=_find_cache_folder(settings),
        cached=settings.embedder_cache != "none",
        batch=settings.embedder_batch,
    )
    return found


def _find_cache_folder(settings: Settings) -> Path | None:
    from pathlib import Path

    folder = settings.embedder_cache
    return None if folder in (None, "none") else Path(settings.base) / Path(folder).expanduser()


def choose_word_embedder(embedder: Embedder) -> StaticEmbedder:
    """The embedder for single words: itself if static, else the model of the package."""
    from checker.alignment.embedding import StaticEmbedder, load_model

    return embedder if isinstance(embedder, StaticEmbedder) else load_model()
