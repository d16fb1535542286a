#!/usr/bin/env python3
"""Train the embedded model and write it into the package.

usage: train.py PARALLEL.tsv[.xz]... [--recipe FILE] [--output FOLDER] [--steps N] [--threads N]

The model is sentence-transformers' StaticEmbedding and the loss its MultipleNegativesRankingLoss. The loop is our own,
since the library's trainer tokenises every text anew in each epoch, and so is the loss's code (ranking.py): the first
batch is given to both, and the run ends when they don't agree.
"""

from __future__ import annotations

import argparse
import json
import time
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import batches
import evaluation
import export
import numpy as np
import pairs as parallel
import ranking
import torch
import vocabulary
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
from sentence_transformers.sentence_transformer.modules import Normalize, StaticEmbedding

if TYPE_CHECKING:
    import numpy.typing as npt
    from tokenizers import Tokenizer

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent / "checker" / "alignment" / "model"


def main() -> None:
    """Read the arguments, train, measure, export."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="+", type=Path, help="TSV: languages, source, target, corpus")
    parser.add_argument("--recipe", type=Path, default=HERE / "recipe.toml")
    parser.add_argument("--output", type=Path, default=PACKAGE)
    parser.add_argument("--steps", type=int, help="instead of the recipe's")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    recipe = tomllib.loads(arguments.recipe.read_text(encoding="utf-8"))
    if arguments.steps:
        recipe["training"]["steps"] = arguments.steps
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(recipe["seed"])
    started = time.monotonic()
    kept, held_back = parallel.split(
        parallel.read(arguments.text, recipe["corpora"]), recipe["held_back"], recipe["seed"]
    )
    weights = [recipe["corpora"][pair.corpus] for pair in kept]
    tokenizer = vocabulary.train(
        kept, weights, recipe["tokenizer"]["vocabulary"], recipe["tokenizer"]["sentences"], recipe["seed"]
    )
    print(
        f"{len(kept)} pairs, {len(held_back)} held back, tokenizer ready after {time.monotonic() - started:.0f} s",
        flush=True,
    )
    vectors = trained(batches.Batches(kept, tokenizer, recipe), tokenizer, recipe)
    size = export.write(arguments.output, tokenizer, vectors)
    model = SentenceTransformer(str(arguments.output), device="cpu")
    figures = evaluation.by_languages(
        held_back, lambda texts: model.encode(texts, batch_size=512, show_progress_bar=False)
    )
    print(json.dumps({"bytes": size, "seconds": round(time.monotonic() - started), "P@1": figures}, indent=1))


def trained(
    source: batches.Batches,
    tokenizer: Tokenizer,
    recipe: dict[str, Any],
    start: npt.NDArray[np.float32] | None = None,
    fixed: int = 0,
) -> npt.NDArray[np.float32]:
    """Return the token vectors, (vocabulary, dimension), averaged over the last steps.

    They begin as those of ``start``, else by chance; the first ``fixed`` ones stay as they begin.
    """
    settings = recipe["training"]
    steps, warm_up = settings["steps"], settings["warm_up"]
    static = StaticEmbedding(tokenizer, embedding_dim=recipe["model"]["dimension"] if start is None else start.shape[1])
    if start is None:
        torch.nn.init.normal_(static.embedding.weight, std=0.1)
    else:
        static.embedding.weight.data.copy_(torch.from_numpy(start))
    library = MultipleNegativesRankingLoss(
        SentenceTransformer(modules=[static, Normalize()], device="cpu"),
        scale=settings["scale"],
        directions=("query_to_doc", "doc_to_query"),
        partition_mode="per_direction",
    )
    optimiser = torch.optim.Adam(static.parameters(), lr=settings["learning_rate"], fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / warm_up, 1.0) * max(1 - step / steps, 0.05)
    )
    average, averaged = torch.zeros_like(static.embedding.weight), 0
    started, total = time.monotonic(), 0.0
    for step in range(1, steps + 1):
        sides = [[torch.from_numpy(part) for part in side] for side in source.draw()]
        value = ranking.loss(*(static.embedding(ids, offsets) for ids, offsets in sides), settings["scale"])
        if step == 1:
            features = [{"input_ids": ids, "offsets": offsets} for ids, offsets in sides]
            torch.testing.assert_close(value, library(features, torch.empty(0)), rtol=1e-3, atol=1e-3)
        optimiser.zero_grad()
        value.backward()
        if fixed and static.embedding.weight.grad is not None:
            static.embedding.weight.grad[:fixed] = 0
        optimiser.step()
        schedule.step()
        total += value.item()
        if step > steps * settings["average_from"] and step % 10 == 0:
            averaged += 1
            average += (static.embedding.weight.detach() - average) / averaged
        if step % 50 == 0:
            print(f"step {step} loss {total / 50:.3f} {(time.monotonic() - started) / step:.3f} s/step", flush=True)
            total = 0.0
    return average.numpy()


if __name__ == "__main__":
    main()
