"""The export: int8 token vectors with a scale each, in the files that sentence-transformers and model2vec read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
from safetensors.numpy import save_file

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from tokenizers import Tokenizer

STATIC = "sentence_transformers.sentence_transformer.modules.static_embedding.StaticEmbedding"
NORMALISE = "sentence_transformers.base.modules.normalize.Normalize"
MODULES = [
    {"idx": 0, "name": "0", "path": "", "type": STATIC},
    {"idx": 1, "name": "1", "path": "1_Normalize", "type": NORMALISE},
]


def quantised(vectors: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Return (int8 vectors, scale of each row): row × scale is the vector, to within half a scale."""
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-9) / 127
    return np.rint(vectors / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def write(folder: Path, tokenizer: Tokenizer, vectors: npt.NDArray[np.float32]) -> int:
    """Write the model into the folder and return its size in bytes.

    `SentenceTransformer(folder)` loads it, and so does `checker.alignment.embedding`.
    """
    return write_arrays(folder, tokenizer, *quantised(vectors))


def write_arrays(
    folder: Path, tokenizer: Tokenizer, whole: npt.NDArray[np.int8], scales: npt.NDArray[np.float32]
) -> int:
    """Write a model whose vectors are in whole numbers already, as `write` does."""
    (folder / "1_Normalize").mkdir(parents=True, exist_ok=True)
    save_file({"embeddings": whole, "weights": scales}, folder / "model.safetensors")
    (folder / "model.safetensors").chmod(0o644)
    _json(folder / "tokenizer.json", json.loads(tokenizer.to_str()))
    _json(folder / "modules.json", MODULES)
    _json(folder / "1_Normalize" / "config.json", {})
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
