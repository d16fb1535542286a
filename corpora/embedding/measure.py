#!/usr/bin/env python3
"""Measure the shipped model: size, time to load, texts a second, P@1 in any parallel text.

usage: measure.py PARALLEL.tsv[.xz]... [--corpus NAME]... [--pairs N]

With no --corpus the held-back pairs of the recipe are measured; with it, pairs of those corpora (for text that was
never trained on, such as tier B). The plain install is enough. P@1 is given in percent.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import tomllib
from collections import defaultdict
from pathlib import Path

import evaluation
import pairs as parallel

from checker.alignment import embedding

HERE = Path(__file__).resolve().parent
START = """
import time, numpy
started = time.perf_counter()
from checker.alignment import embedding
embedding.load_model()
print(time.perf_counter() - started)
"""


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="+", type=Path)
    parser.add_argument("--corpus", action="append", help="one that was not trained on")
    parser.add_argument("--pairs", type=int, default=2000, help="at most, for each pair of languages")
    arguments = parser.parse_args()
    recipe = tomllib.loads((HERE / "recipe.toml").read_text(encoding="utf-8"))
    held_back = recipe["held_back"]
    if arguments.corpus:
        groups: dict[tuple[str, str], dict[str, list[parallel.Pair]]] = defaultdict(lambda: defaultdict(list))
        for pair in parallel.read(arguments.text, arguments.corpus):
            if min(map(len, pair.texts)) >= held_back["shortest"]:
                groups[pair.languages][pair.corpus].append(pair)
        measured = [pair for group in groups.values() for pair in parallel.shared_out(group, arguments.pairs)]
    else:
        _, measured = parallel.split(parallel.read(arguments.text, recipe["corpora"]), held_back, recipe["seed"])
    size = sum(file.stat().st_size for file in embedding.MODEL.rglob("*") if file.is_file())
    times = [
        float(subprocess.run([sys.executable, "-c", START], capture_output=True, check=True).stdout) for _ in range(5)
    ]
    model = embedding.load_model()
    texts = [text for pair in measured for text in pair.texts]
    started = time.process_time()
    model.encode(texts)
    rate = len(texts) / (time.process_time() - started)
    print(
        f"{size:,} bytes; import and load {1000 * min(times):.0f} ms after numpy; {rate:,.0f} texts a second, all new"
    )
    for languages, figures in evaluation.by_languages(measured, model.encode).items():
        shown = [f"{name} {100 * value:.1f}" for name, value in figures.items() if name != "pairs"]
        print(f"{languages} ({figures['pairs']} pairs): {', '.join(shown)}")


if __name__ == "__main__":
    main()
