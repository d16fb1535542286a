#!/usr/bin/env python3
"""Our sentence alignment beside its peers, in one run on the same sentences: strict and lax F1, sentences a second.

usage: alignment.py [--data DIR] [--articles N] [--rounds N] [--embedder NAME] [--output FILE]

The peers are wanted in an environment of their own; one that is not installed is named and left out:
  python -m venv .venv-alignment && .venv-alignment/bin/pip install -r corpora/benchmarks/requirements-alignment.txt
  .venv-alignment/bin/python corpora/benchmarks/alignment.py
sentalign is Vecalign's dynamic programme (Thompson and Koehn, 2019; its code, in Cython) without its encoder: it is
given the vectors of our embedded model. hunalign is run, without a dictionary, when it is on the PATH.

DIR (default ../shared/bench) holds alignment/*/*.json with `src`, `tgt` and `gold`; without it only the generated
articles are measured (25 sentence pairs each, a sentence dropped in every second one), and the table says so.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module, metadata
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
WIDEST = 8
Beads = list[tuple[tuple[int, ...], tuple[int, ...]]]
Aligner = Callable[["Text"], Beads]


@dataclass(frozen=True)
class Text:
    """Two lists of sentences, their languages and the gold beads."""

    source: list[str]
    target: list[str]
    languages: tuple[str, str]
    gold: Beads


def gold_texts(folder: Path) -> list[Text]:
    """The texts of a folder of gold alignments."""
    docs = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]
    return [
        Text(doc["src"], doc["tgt"], (doc["src_lang"], doc["tgt_lang"]), [(tuple(a), tuple(b)) for a, b in doc["gold"]])
        for doc in docs
    ]


def generated_texts(count: int) -> list[Text]:
    """Articles generated from the sample articles: pairs, of which some have lost their target."""
    from articles import generate

    out = []
    for article in generate(count):
        target: list[str] = []
        gold: Beads = []
        for i, pair in enumerate(article.pairs):
            gold.append(((i,), (len(target),) if pair.target else ()))
            target += [pair.target] if pair.target else []
        languages = (article.source_language, article.target_language)
        out.append(Text([pair.source for pair in article.pairs], target, languages, gold))
    return out


def ours(embedder: str) -> Aligner:
    """The checker's alignment with a model of that name."""
    from checker.alignment import align
    from checker.alignment.embedders import load_embedder

    model = load_embedder(embedder) or "none"
    return lambda text: [
        (bead.source, bead.target) for bead in align(text.source, text.target, *text.languages, embedder=model)
    ]


def vecalign() -> Aligner:
    """Vecalign's dynamic programme, as sentalign packs it, with the vectors of our embedded model."""
    from checker.alignment.embedding import load_model

    sentalign: Any = import_module("sentalign").sentalign
    encoder = load_model()

    def run(text: Text) -> Beads:
        found = sentalign(text.source, text.target, encoder, alignment_max_size=WIDEST).alignments
        return [(tuple(one.src_indices), tuple(one.tgt_indices)) for one in found]

    return run


def gale_church() -> Aligner:
    """Gale and Church's alignment by length (nltk)."""
    align_blocks: Any = import_module("nltk.translate.gale_church").align_blocks

    def run(text: Text) -> Beads:
        links = align_blocks([len(s) for s in text.source], [len(s) for s in text.target])
        return grouped(links, len(text.source), len(text.target))

    return run


def hunalign() -> Aligner:
    """Run hunalign without a dictionary, a process a text."""
    if shutil.which("hunalign") is None:
        raise ImportError("not on the PATH")

    def run(text: Text) -> Beads:
        with tempfile.TemporaryDirectory() as folder:
            names = [str(Path(folder) / name) for name in ("dictionary", "source", "target")]
            for name, lines in zip(names, ([], text.source, text.target), strict=True):
                Path(name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            done = subprocess.run(["hunalign", "-utf", *names], check=True, capture_output=True, text=True)
        rungs = [tuple(map(int, line.split("\t")[:2])) for line in done.stdout.splitlines()]
        return [(tuple(range(i, k)), tuple(range(j, n))) for (i, j), (k, n) in pairwise(rungs)]

    return run


def grouped(links: Sequence[tuple[int, int]], n: int, m: int) -> Beads:
    """Pairs of indices as beads: what is linked, directly or by others, is one; the rest stands alone."""
    beads: list[tuple[set[int], set[int]]] = []
    for i, j in links:
        mine = ({i}, {j})
        for bead in [bead for bead in beads[-4:] if i in bead[0] or j in bead[1]]:
            beads.remove(bead)
            mine = (mine[0] | bead[0], mine[1] | bead[1])
        beads.append(mine)
    out: Beads = [(tuple(sorted(a)), tuple(sorted(b))) for a, b in beads]
    held = {i for a, _ in out for i in a}, {j for _, b in out for j in b}
    return out + [((i,), ()) for i in range(n) if i not in held[0]] + [((), (j,)) for j in range(m) if j not in held[1]]


def f1(texts: Sequence[Text], found: Sequence[Beads]) -> tuple[float, float]:
    """Strict and lax F1: precision over all beads said, recall over gold beads with two sides (as ../shared/bench)."""
    strict, lax, sizes = [0, 0], [0, 0], [0, 0]
    for text, beads in zip(texts, found, strict=True):
        gold = {bead for bead in text.gold if bead[0] or bead[1]}
        said = {bead for bead in beads if bead[0] or bead[1]}
        both = [{bead for bead in part if bead[0] and bead[1]} for part in (gold, said)]
        for k, (mine, other) in enumerate(((said, gold), (both[0], both[1]))):
            cells = {(i, j) for a, b in other for i in a for j in b}
            sizes[k] += len(mine)
            strict[k] += len(mine & other)
            lax[k] += sum(bead in other or any((i, j) in cells for i in bead[0] for j in bead[1]) for bead in mine)
    means = []
    for hits in (strict, lax):
        precision, recall = (hit / max(1, size) for hit, size in zip(hits, sizes, strict=True))
        means.append(2 * precision * recall / max(1e-9, precision + recall))
    return means[0], means[1]


def measured(align: Aligner, texts: Sequence[Text], rounds: int) -> tuple[float, float, float]:
    """Strict F1, lax F1, and source sentences a CPU second (programs that are run included), the best of the rounds."""
    found: list[Beads] = []
    best = float("inf")
    for _ in range(rounds):
        started = _cpu()
        found = [align(text) for text in texts]
        best = min(best, _cpu() - started)
    return *f1(texts, found), sum(len(text.source) for text in texts) / max(best, 1e-9)


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def table(systems: dict[str, Callable[[], Aligner]], sets: dict[str, list[Text]], rounds: int) -> list[str]:
    """The rows of the table, and a line for every system that is left out."""
    head = [f"{name}<br>strict / lax F1 | sentences/s" for name in sets]
    lines = ["| | " + " | ".join(head) + " |", "|---|" + "--:|--:|" * len(sets)]
    left_out = []
    for name, load in systems.items():
        try:
            align = load()
        except ImportError as error:
            left_out.append(f"{name} was left out: {error}.")
            continue
        align(next(iter(sets.values()))[0])
        cells = []
        for texts in sets.values():
            strict, lax, speed = measured(align, texts, rounds)
            cells.append(f"{strict:.3f} / {lax:.3f} | {round(speed, 1 - len(str(int(speed)))):,.0f}")
            print(f"{name}: {cells[-1]}", file=sys.stderr)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return [*lines, *(f"\n{line}" for line in left_out)]


def versions() -> str:
    """The versions of what was measured."""
    found = []
    for name in ("numpy", "sentalign", "nltk"):
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    return ", ".join(found)


def main() -> None:
    """Measure and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="DIR", default=ROOT.parent / "shared" / "bench")
    parser.add_argument("--articles", type=int, default=60, metavar="N", help="generated articles (default 60)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--embedder", metavar="NAME", help="a sentence-transformers model, as one more system")
    parser.add_argument("--output", type=Path, metavar="FILE", help="also write the table there")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    sets: dict[str, list[Text]] = {}
    for folder in sorted((options.data / "alignment").glob("*/")):
        texts = gold_texts(folder)
        languages = "-".join(texts[0].languages)
        sets[f"{folder.name} ({languages}, {sum(len(text.source) for text in texts):,})"] = texts
    skipped = "" if sets else f"\n{options.data / 'alignment'} is not there: gold alignments were skipped.\n"
    sets[f"generated articles ({25 * options.articles:,})"] = generated_texts(options.articles)
    systems: dict[str, Callable[[], Aligner]] = {
        "checker, no model": lambda: ours("none"),
        "checker, embedded model": lambda: ours("embedded"),
        "Vecalign's dynamic programme, our vectors": vecalign,
        "Gale–Church (nltk)": gale_church,
        "hunalign, no dictionary": hunalign,
    }
    if options.embedder:
        systems[f"checker, {options.embedder}"] = lambda: ours(options.embedder)
    command = f"python corpora/benchmarks/alignment.py --articles {options.articles} --rounds {options.rounds}"
    machine = f"{platform.machine()}, {os.cpu_count()} cores in the machine, Python {platform.python_version()}"
    lines = [
        "# Alignment beside its peers\n",
        f"Made by `{command}`. One process, one core of {machine}; {versions()}.",
        "Sentences are given; CPU time of alignment alone, models loaded before, the best of the rounds. Strict F1 is",
        "that of beads that are right as a whole, lax F1 of those that share a link with gold. In brackets: source",
        "sentences.\n",
        "Vecalign's code is that of the package sentalign. The checker's few weights were fitted to the gold",
        "alignments measured here: what they reach on texts they were not fitted to is in",
        "[corpora/alignment](../alignment/README.md).",
        skipped,
        *table(systems, sets, options.rounds),
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    if options.output:
        options.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
