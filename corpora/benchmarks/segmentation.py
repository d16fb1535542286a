#!/usr/bin/env python3
"""Our sentence splitter beside nupunkt and pySBD: megabytes a second, and F1 where labelled data is given.

usage: segmentation.py [--data DIR] [--megabytes N] [--rounds N]

The peers are wanted in an environment of their own; one that is not installed is named and left out:
  python -m venv .venv-segmentation && .venv-segmentation/bin/pip install nupunkt==0.8.0 pysbd==0.3.4
  .venv-segmentation/bin/python corpora/benchmarks/segmentation.py --data ../shared/bench

Speed is measured on paragraphs of the data's texts (without --data: of the sample articles) repeated up to N megabytes
of UTF-8, and on all of them as one long line; CPU seconds of one core, the best of the rounds. pySBD is given 1/50
of it (it would take minutes), and no long line (its time grows with the square). F1 is that of sentence
ends inside a text, the mean over treebanks, as in ../shared/bench/run.py.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Splitter = Callable[[str, str], list[tuple[int, int]]]

ROOT = Path(__file__).resolve().parent.parent.parent
SLOW_SHARE = 50


def ours() -> Splitter:
    """The checker's splitter, told the language."""
    sys.path.insert(0, str(ROOT))
    from checker.segmentation import split_sentences

    return split_sentences


def ours_untold() -> Splitter:
    """The checker's splitter, not told the language."""
    split = ours()
    return lambda text, _: split(text, "")


def nupunkt() -> Splitter:
    """The splitter of nupunkt, with its default model (English)."""
    spans = import_module("nupunkt").sent_spans
    return lambda text, _: list(spans(text))


def pysbd() -> Splitter:
    """The splitter of pySBD, with its rules of the language."""
    module = import_module("pysbd")
    segmenter: Any = cache(lambda language: module.Segmenter(language=language, clean=False, char_span=True))
    return lambda text, language: [(span.start, span.end) for span in segmenter(language).segment(text)]


SPLITTERS: dict[str, Callable[[], Splitter]] = {
    "checker": ours,
    "checker, language not told": ours_untold,
    "nupunkt": nupunkt,
    "pySBD": pysbd,
}


def labelled(data: Path) -> list[dict[str, Any]]:
    """The texts with gold sentence ends."""
    with (data / "segmentation" / "sentences.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def sample_articles() -> list[dict[str, Any]]:
    """The paragraphs of the project's own articles, where the name of the file tells their language."""
    return [
        {"lang": path.suffixes[-2][1:], "text": paragraph}
        for path in sorted((ROOT / "corpora" / "articles").glob("*/article.??.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")
        if paragraph.strip()
    ]


def mean_f1(split: Splitter, texts: list[dict[str, Any]]) -> float:
    """The mean over treebanks of the F1 of sentence ends inside a text."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in texts:
        text = row["text"]
        last = len(text.rstrip())
        gold = {len(text[:end].rstrip()) for _, end in row["sentences"]} - {last}
        found = {len(text[:end].rstrip()) for _, end in split(text, row["lang"])} - {last}
        counts[row["treebank"]].update(hits=len(gold & found), gold=len(gold), found=len(found))
    return sum(2 * c["hits"] / max(1, c["gold"] + c["found"]) for c in counts.values()) / len(counts)


def megabytes_a_second(split: Splitter, texts: list[tuple[str, str]], rounds: int) -> float:
    """The speed over some (text, language), in megabytes of UTF-8 per CPU second: the best of the rounds."""
    size = sum(len(text.encode()) for text, _ in texts) / 1e6
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for text, language in texts:
            split(text, language)
        best = min(best, time.process_time() - started)
    return size / best


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder with segmentation/sentences.jsonl")
    parser.add_argument("--megabytes", type=float, default=4.0, metavar="N", help="of text for the speed (default 4)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    options = parser.parse_args()
    rows = labelled(options.data) if options.data else sample_articles()
    once = [(row["text"], row["lang"]) for row in rows]
    times = max(1, round(options.megabytes * 1e6 / sum(len(text.encode()) for text, _ in once)))
    texts = once * times
    language = Counter(code for _, code in once).most_common(1)[0][0]
    line = [(" ".join(text for text, code in texts if code == language), language)]
    print(f"{'':28}{'paragraphs':>12}{'one line':>12}{'mean F1':>10}")
    print(f"{'':28}{'MB/s':>12}{'MB/s':>12}")
    for name, load in SPLITTERS.items():
        try:
            split = load()
        except ImportError as error:
            print(f"{name:28}not installed ({error})")
            continue
        split(*once[0])
        slow = name == "pySBD"
        speed = megabytes_a_second(split, texts[:: SLOW_SHARE if slow else 1], options.rounds)
        long = "" if slow else f"{megabytes_a_second(split, line, options.rounds):.1f}"
        f1 = f"{mean_f1(split, rows):.4f}" if options.data else ""
        print(f"{name:28}{speed:12.1f}{long:>12}{f1:>10}")


if __name__ == "__main__":
    main()
