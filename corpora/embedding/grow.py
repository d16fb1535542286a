#!/usr/bin/env python3
"""Teach the embedded model one more language, and leave all that it knows as it is.

usage: grow.py PARALLEL.tsv[.xz]... --recipe FILE [--model FOLDER] [--output FOLDER] [--steps N] [--threads N]

The model gets new word pieces, taken from text of the new language, that text of the others hardly ever has. Each
begins as the sum of the pieces it was cut into, so that the first step starts from the vectors of before; then the new
pieces are trained as train.py does, and the old ones stay, byte by byte.
"""

from __future__ import annotations

import argparse
import json
import random
import time
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import batches
import evaluation
import export
import numpy as np
import pairs as parallel
import torch
import train
import vocabulary
from safetensors.numpy import load_file
from tokenizers import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]


def main() -> None:
    """Read the arguments, grow the model, measure it before and after, export it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="+", type=Path, help="TSV: languages, source, target, corpus")
    parser.add_argument("--recipe", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=train.PACKAGE)
    parser.add_argument("--output", type=Path, default=train.PACKAGE)
    parser.add_argument("--steps", type=int, help="instead of the recipe's")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    recipe = tomllib.loads(arguments.recipe.read_text(encoding="utf-8"))
    if arguments.steps:
        recipe["training"]["steps"] = arguments.steps
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(recipe["seed"])
    started = time.monotonic()
    wanted = (
        one
        for one in parallel.read(arguments.text, recipe["corpora"])
        if "-".join(one.languages) in recipe["languages"]
    )
    kept, held_back = parallel.split(wanted, recipe["held_back"], recipe["seed"])
    arrays = load_file(arguments.model / "model.safetensors")
    before = Tokenizer.from_file(str(arguments.model / "tokenizer.json"))
    tokenizer = add_pieces(before, kept, recipe)
    vectors = begin_with_sums(arrays["embeddings"] * arrays["weights"][:, None], before, tokenizer)
    print(f"{len(kept)} pairs, {len(vectors)} pieces after {time.monotonic() - started:.0f} s", flush=True)
    grown = train.trained(
        batches.Batches(kept, tokenizer, recipe), tokenizer, recipe, start=vectors, fixed=before.get_vocab_size()
    )
    size = write(arguments.output, tokenizer, arrays, grown)
    known = evaluation.by_languages(held_back, Encoder(before, vectors))
    figures = evaluation.by_languages(held_back, Encoder(tokenizer, grown))
    print(
        json.dumps(
            {"bytes": size, "seconds": round(time.monotonic() - started), "before": known, "P@1": figures}, indent=1
        )
    )


class Encoder:
    """Texts to vectors of length one, by a tokenizer and a table of vectors."""

    def __init__(self, tokenizer: Tokenizer, vectors: Vectors) -> None:
        self.tokenizer, self.vectors = tokenizer, vectors

    def __call__(self, texts: list[str]) -> Vectors:
        """Return (texts, dimension); a text without tokens has a row of zeros."""
        every = self.tokenizer.encode_batch_fast(texts, add_special_tokens=False)
        sums = np.array([self.vectors[one.ids].sum(axis=0) for one in every])
        return sums / np.maximum(np.linalg.norm(sums, axis=1), 1e-12)[:, None]


def add_pieces(before: Tokenizer, pairs: Sequence[parallel.Pair], recipe: dict[str, Any]) -> Tokenizer:
    """Return the tokenizer with the pieces that are most frequent in the new language and rare in the others.

    A piece counts as often as texts are cut into it. It is rare elsewhere where it stands there at most once for
    `apart` times in the new language, in as many texts of either.
    """
    settings, chance = recipe["tokenizer"], random.Random(recipe["seed"])
    new = settings["language"]
    drawn = chance.choices(pairs, [recipe["corpora"][pair.corpus] for pair in pairs], k=settings["sentences"])
    own = [pair.texts[pair.languages.index(new)] for pair in drawn]
    others = [pair.texts[1 - pair.languages.index(new)] for pair in drawn]
    known = before.get_vocab()
    candidates = [one for one in vocabulary.cut(own, settings["candidates"]).get_vocab() if one not in known]
    print(f"{len(candidates)} candidates", flush=True)
    for last in (False, True):
        trial = extend(before, candidates)
        here, there = (count_pieces(trial, texts) for texts in (own, others))
        fit = [one for one in candidates if here[one] >= settings["apart"] * max(1, there[one])]
        candidates = sorted(fit, key=lambda one: (-here[one], one))
        candidates = candidates[: settings["new"]] if last else candidates
    return extend(before, candidates)


def count_pieces(tokenizer: Tokenizer, texts: Sequence[str]) -> Counter[str]:
    """How often texts are cut into each piece."""
    counts: Counter[str] = Counter()
    for at in range(0, len(texts), 10_000):
        for one in tokenizer.encode_batch(texts[at : at + 10_000], add_special_tokens=False):
            counts.update(one.tokens)
    return counts


def extend(tokenizer: Tokenizer, pieces: Sequence[str]) -> Tokenizer:
    """Return the tokenizer with more pieces, numbered from the next number on."""
    layout = json.loads(tokenizer.to_str())
    words = layout["model"]["vocab"]
    words.update({piece: number for number, piece in enumerate(pieces, len(words))})
    return Tokenizer.from_str(json.dumps(layout))


def begin_with_sums(vectors: Vectors, before: Tokenizer, tokenizer: Tokenizer) -> Vectors:
    """Return (all pieces, dimension): the old vectors, and for each new piece the sum of those it was cut into."""
    old = before.get_vocab_size()
    rows = [vectors]
    for number in range(old, tokenizer.get_vocab_size()):
        piece = tokenizer.id_to_token(number)
        rows.append(vectors[cut_piece(piece, before.get_vocab())].sum(axis=0, keepdims=True))
    return np.concatenate(rows).astype(np.float32)


def cut_piece(piece: str, known: dict[str, int]) -> list[int]:
    """Return the numbers of the known pieces that a piece is cut into: always the longest that fits, from the left."""
    prefix = vocabulary.CONTINUED if piece.startswith(vocabulary.CONTINUED) else ""
    rest, found = piece.removeprefix(prefix), []
    while rest:
        end = next((end for end in range(len(rest), 0, -1) if prefix + rest[:end] in known), 0)
        if not end:
            return [known[vocabulary.UNKNOWN]]
        found.append(known[prefix + rest[:end]])
        prefix, rest = vocabulary.CONTINUED, rest[end:]
    return found


def write(folder: Path, tokenizer: Tokenizer, arrays: dict[str, Any], vectors: Vectors) -> int:
    """Write the model, the old rows as they were and the new ones quantised, and return its size in bytes."""
    old = len(arrays["weights"])
    whole, scales = export.quantised(vectors[old:])
    return export.write_arrays(
        folder, tokenizer, np.concatenate([arrays["embeddings"], whole]), np.concatenate([arrays["weights"], scales])
    )


if __name__ == "__main__":
    main()
