"""Any sentence-transformers model in place of the embedded one (extra `neural`)."""

import hashlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from multiprocessing import parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from checker.alignment.arrays import Array, Counts
from checker.alignment.vector_cache import VectorCache
from checker.memo import build_once
from checker.messages import _
from checker.model import SettingsError
from checker.user_cache import choose_cache_folder

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Advance = Callable[[int, int], None]  # (texts done, texts in all)


class NeuralEmbedder:
    """A sentence-transformers model with the interface that alignment asks for, `embedders.Embedder`."""

    def __init__(
        self,
        model: "SentenceTransformer",
        name: str,
        cache: VectorCache | None = None,
        progress: bool | Advance = True,
        batch: int = 32,
    ) -> None:
        self.name = name
        self.model = model
        self.cache = cache
        self.progress = progress
        self.batch = batch
        self.dimension = _find_dimension(model)
        self._lock = threading.Lock()

    def encode(self, texts: Sequence[str]) -> Array:
        """Return float32 (texts, dimension), rows of length 1; an empty text has a row of zeros.

        A text that occurs twice is computed once, and never again while the cache is kept.
        """
        vectors = dict.fromkeys((text for text in texts if not text.strip()), np.zeros(self.dimension, np.float32))
        wanted = {text for text in texts if text not in vectors}
        if self.cache:
            vectors |= self.cache.find(wanted)
        # By length: texts of one batch are padded to its longest. Ties by text, so that runs are repeatable.
        missing = sorted(wanted - vectors.keys(), key=lambda text: (len(text), text))
        if missing:
            with _show_progress(self.progress) as advance:
                for start in range(0, len(missing), self.batch):
                    part = missing[start : start + self.batch]
                    computed = dict(zip(part, self._compute(part), strict=True))
                    vectors |= computed
                    if self.cache:
                        self.cache.keep(computed)
                    advance(start + len(part), len(missing))
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        return np.stack([vectors[text] for text in texts])

    def sum_vectors(self, texts: Sequence[str]) -> tuple[Array, Counts]:
        """Return float32 (texts, dimension) vectors times weights, and the int64 (texts,) weights: characters.

        A window of texts is thus the mean of its texts' vectors by length. Encoding the joined text would be truer to
        the model and would cost one pass of it for every window that alignment looks at.
        """
        weights = np.array([len(text.strip()) for text in texts], dtype=np.int64)
        return self.encode(texts) * weights[:, None].astype(np.float32), weights

    def _compute(self, texts: list[str]) -> Array:
        with self._lock:  # a fast tokenizer can't be asked by two threads: "Already borrowed"
            vectors = self.model.encode(
                texts, batch_size=self.batch, show_progress_bar=False, convert_to_numpy=True, normalize_embeddings=True
            )
        return np.asarray(vectors, dtype=np.float32)


def load_model(
    name_or_path: str | Path,
    device: str | None = None,
    cache_dir: Path | None = None,
    progress: bool | Advance = True,
    batch: int = 32,
    *,
    cached: bool = True,
) -> NeuralEmbedder:
    """Return a sentence-transformers model as an embedder.

    name_or_path: a folder, or a name on the Hugging Face hub that is on this machine or can be fetched.
    device: "cpu", "cuda", "mps" …; None takes the best there is.
    cache_dir: the folder of the vector caches; None is the user's own (~/.cache/checker/vectors).
    progress: True shows a bar on standard error when that is a terminal, False nothing; or a function (done, all).
    batch: texts the model is given at a time.
    cached: False keeps no vectors on the disk.

    Raises SettingsError, one line with the remedy, when the extra is not installed, the model can't be had or the
    device is not there. Asked for the same once more, it returns the same embedder.
    """
    folder = (cache_dir or choose_cache_folder("vectors")) if cached else None
    return _load(str(name_or_path), device, folder, progress, batch)


@partial(build_once, most=1)
def _load(
    name: str, device: str | None, cache_dir: Path | None, progress: bool | Advance, batch: int
) -> NeuralEmbedder:
    try:
        from sentence_transformers import SentenceTransformer
    except (ImportError, OSError) as error:
        raise SettingsError(
            _(
                "The embedder {name} needs sentence-transformers ({error}): pip install 'translation-checker[neural]', "
                "or leave out --embedder to use the embedded model."
            ).format(name=name, error=_take_first_line(error))
        ) from error
    try:
        model = SentenceTransformer(name, device=device)
        cache = VectorCache(cache_dir, _identify(name, model), _find_dimension(model)) if cache_dir else None
        return NeuralEmbedder(model, name, cache, progress, batch)
    except (OSError, ValueError, RuntimeError, AssertionError, LookupError, ImportError, TypeError) as error:
        raise SettingsError(
            _(
                "The embedder {name} can't be loaded{where} ({error}): give the folder of a sentence-transformers "
                "model, or a name on the Hugging Face hub once there is a network; and a device that is there."
            ).format(
                name=name,
                where=_(" on {device}").format(device=device) if device else "",
                error=_take_first_line(error),
            )
        ) from error


def _identify(name: str, model: Any) -> str:
    """Return what tells this model from every other: the content of its folder, or its name and revision."""
    folder = Path(name)
    if not folder.is_dir():
        settings = getattr(getattr(model[0], "auto_model", None), "config", None)
        return f"{name}@{getattr(settings, '_commit_hash', None)}"
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"{file.relative_to(folder).as_posix()}\0{file.stat().st_size}\0".encode())
        with file.open("rb") as content:
            digest.update(hashlib.file_digest(content, "sha256").digest())
    return digest.hexdigest()


def _find_dimension(model: Any) -> int:
    """Return the length of the model's vectors; a model that does not tell is asked for one."""
    return int(model.get_embedding_dimension() or len(model.encode("a")))


@contextmanager
def _show_progress(progress: bool | Advance) -> Iterator[Advance]:
    """Yield the function to call with (texts done, texts in all)."""
    if callable(progress):
        yield progress
        return
    # A worker of a batch stays quiet: the batch has a bar of its own.
    if not progress or os.environ.get("CI") or parent_process():
        yield lambda _done, _all: None
        return
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda _done, _all: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(_("Embedding"), total=None)
        yield lambda done, all_texts: bar.update(task, completed=done, total=all_texts)


def _take_first_line(error: BaseException) -> str:
    """Return the first line of a message, at most 200 characters, without a full stop."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0][:200].rstrip(". ")
