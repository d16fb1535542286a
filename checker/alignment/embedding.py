"""The embedded model: a text's vector is the mean of its tokens' vectors, the same space for every language.

The vectors were trained on translations (corpora/embedding/README.md has data, recipe, figures and limits). They tell
what corresponds to what; they can't see word order, negation or who did what to whom.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from checker.alignment.arrays import Array, ByteArray, Counts, Indices
from checker.alignment.wordpiece import WordPieces
from checker.memo import build_once

MODEL = Path(__file__).with_name("model")
_BLOCK = 2_048
"""Tokens whose vectors are fetched at a time, so that they stay in the processor's cache. Changes no result."""


class StaticEmbedder:
    """A static embedding from the files of a sentence-transformers or model2vec model: a `embedders.Embedder`."""

    def __init__(self, folder: Path) -> None:
        """Read the model; OSError when a file can't be read, ValueError when it is not a model of this kind."""
        layout = json.loads((folder / "tokenizer.json").read_bytes())
        self.name = folder.name
        self.pieces = WordPieces(layout)
        self._whole, self._scales = _read_arrays(folder / "model.safetensors")
        self.dimension: int = self._whole.shape[1]

    def encode(self, texts: Sequence[str]) -> Array:
        """Return float32 (texts, dimension), rows of length 1; a text without tokens has a row of zeros."""
        sums, _ = self.sum_vectors(texts)
        lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums))
        sums /= np.maximum(lengths, np.float32(1e-12))[:, None]
        return sums

    def sum_vectors(self, texts: Sequence[str]) -> tuple[Array, Counts]:
        """Return float32 (texts, dimension) sums of the token vectors, and int64 (texts,) numbers of tokens.

        With `total = np.vstack([np.zeros(dimension), np.cumsum(sums, axis=0, dtype=np.float64)])` the texts i to j
        together have the vector `total[j] - total[i]`, to be brought to length 1 as every vector.
        """
        listed, counted = self.pieces.list_all_ids(texts)
        ids, counts = np.array(listed, dtype=np.intp), np.array(counted, dtype=np.int64)
        sums = np.zeros((len(counts), self.dimension), dtype=np.float32)
        filled = np.flatnonzero(counts)  # reduceat takes an empty stretch for one of length 1
        starts = (np.cumsum(counts) - counts)[filled]
        first = 0
        while first < len(filled):
            last = max(int(np.searchsorted(starts, starts[first] + _BLOCK)), first + 1)
            end = starts[last] if last < len(filled) else len(ids)
            block = self.get_token_vectors(ids[starts[first] : end])
            sums[filled[first:last]] = np.add.reduceat(block, starts[first:last] - starts[first], axis=0)
            first = last
        return sums, counts

    def sum_words(self, words: Sequence[str]) -> Array:
        """Return float32 (words, dimension), as `sum_vectors`, the same for a word in whatever company."""
        listed, counted = self.pieces.list_all_ids(words)
        ids, counts = np.array(listed, dtype=np.intp), np.array(counted, dtype=np.intp)
        starts = np.cumsum(counts) - counts
        out = np.zeros((len(counts), self.dimension), dtype=np.float32)
        for rank in range(int(counts.max(initial=0))):
            which = np.flatnonzero(counts > rank)
            out[which] += self.get_token_vectors(ids[starts[which] + rank])
        return out

    def get_token_vectors(self, ids: Indices) -> Array:
        """Return float32 (ids, dimension): the vectors of tokens, as `pieces` numbers them."""
        vectors: Array = self._whole[ids].astype(np.float32)
        vectors *= self._scales[ids, None]
        return vectors


@build_once
def load_model(folder: Path = MODEL) -> StaticEmbedder:
    """Return the embedded model (or one in another folder), read once."""
    return StaticEmbedder(folder)


def _read_arrays(path: Path) -> tuple[ByteArray, Array]:
    """Read int8 `embeddings` (tokens, dimension) and float32 `weights` (tokens,); a token's vector is their product.

    The file format is safetensors: eight bytes that say how long the header is, a JSON header, the arrays.
    """
    content = path.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    arrays = []
    for name, stored, kind in (("embeddings", "I8", "i1"), ("weights", "F32", "<f4")):
        entry = header.get(name)
        if entry is None or entry["dtype"] != stored:
            raise ValueError(f"{path}: no {name} of type {stored}.")
        begin, _ = entry["data_offsets"]
        shape = tuple(entry["shape"])
        array = np.frombuffer(content, dtype=kind, count=int(np.prod(shape)), offset=start + begin)
        arrays.append(array.reshape(shape))
    return arrays[0], arrays[1]
