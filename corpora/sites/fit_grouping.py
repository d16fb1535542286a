"""Fits the weights of `checker.articles.file_pairs` on sites whose names tell what belongs together.

usage: python corpora/sites/fit_grouping.py [--write] [--test] TREE ...

The names are hidden: files are grouped by their content alone, and the groups by name say what is right; files that
no name groups are left out, as nobody knows. Of the others half are left out at random, so that many have no
counterpart, as those that a site's names leave over. Each tree is taken with the embedded model and without. Prints
how often what was said with each probability was right, and what was joined and asked by the thresholds. With
``--test`` nothing is fitted: the weights that are there are measured.
Nothing of the trees is printed but counts.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from checker.alignment import rate_pairs
from checker.articles import file_pairs
from checker.articles.file_sample import FileSample, read_sample
from checker.articles.thresholds import ASKED, JOINED
from checker.discovery import discover
from checker.settings import Settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "confidence"))
from logistic import Example, Model, fit, show_reliability, write_module

WEIGHTS = Path(file_pairs.__file__).with_name("file_pair_weights.py")
LEFT_OUT = 0.5
"""Share of the files that are left out."""
ROUNDS = 2
"""Times that each tree is taken, with other files left out."""
FEW_GROUPS, FEW_ROUNDS = 4, 100
"""Groups of a small part of a tree, as sites have few files whose names say nothing, and how many such parts."""


class Sampled(NamedTuple):
    """The beginnings of the files of a tree, without their names, and the group that each belongs to."""

    samples: list[FileSample]
    group: list[int]


def read_tree(root: str) -> Sampled:
    """The files of a tree that are in one language, with the numbers of their groups by name."""
    settings = Settings()
    samples, group = [], []
    for number, found in enumerate(each for each in discover([root], settings).groups if len(each.files) > 1):
        for path, named in found.files:
            sample = read_sample(path, named, settings)
            if sample and sample.sentences and named in (None, sample.language):
                samples.append(sample._replace(path=f"/{len(samples):04d}"))
                group.append(number)
    return Sampled(samples, group)


def list_rounds(tree: Sampled, dice: random.Random) -> Iterator[tuple[Sampled, bool, dict[tuple[int, int], float]]]:
    """Parts of a tree, large and small, with the model and without, and how much of their texts corresponds."""
    every = sorted(set(tree.group))
    for number in range(ROUNDS + FEW_ROUNDS):
        groups = set(every if number < ROUNDS else dice.sample(every, min(FEW_GROUPS, len(every))))
        kept = [n for n, group in enumerate(tree.group) if group in groups and dice.random() >= LEFT_OUT]
        part = Sampled([tree.samples[n] for n in kept], [tree.group[n] for n in kept])
        texts = [sample.sentences for sample in part.samples]
        languages = [sample.language for sample in part.samples]
        for vectors in (True, False):
            yield part, vectors, rate_pairs(texts, languages, None if vectors else "none")


def list_examples(part: Sampled, vectors: bool, shares: dict[tuple[int, int], float]) -> Iterator[Example]:
    """Every pair that was compared."""
    for (one, other), features in file_pairs.describe_pairs(part.samples, shares, vectors):
        yield Example(features, part.group[one] == part.group[other], 1.0, f"{one} {other}")


def count_joined(part: Sampled, vectors: bool, shares: dict[tuple[int, int], float]) -> dict[str, int]:
    """What the thresholds make of a part: pairs joined and asked, right and wrong, and right ones there are."""
    pairs = file_pairs.rate_file_pairs(part.samples, shares, vectors)
    joined, asked = file_pairs.join_pairs(part.samples, pairs, JOINED, ASKED)
    together = [(one, other) for held in joined for one in held for other in held if one < other]
    right = sum(part.group[one] == part.group[other] for one, other in together)
    right_asked = sum(part.group[pair.one] == part.group[pair.other] for pair in asked)
    there = sum(
        part.group[one] == part.group[other] and part.samples[one].language != part.samples[other].language
        for other in range(len(part.group))
        for one in range(other)
    )
    counts = (right, len(together) - right, right_asked, len(asked) - right_asked, there)
    return dict(zip(("joined", "wrongly", "asked", "asked for nothing", "there are"), counts, strict=True))


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+")
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    parser.add_argument("--test", action="store_true", help="measure the weights that are there")
    given = parser.parse_args(arguments)
    dice = random.Random(1)
    rounds = {Path(root).name: list(list_rounds(read_tree(root), dice)) for root in given.trees}
    examples = [one for tree in rounds.values() for part in tree for one in list_examples(*part)]
    if given.test:
        model = Model(file_pairs.BIAS, file_pairs.WEIGHTS)
    else:
        model = fit(examples)
        file_pairs.BIAS, file_pairs.WEIGHTS = model.bias, model.weights
    right = sum(one.fault for one in examples)
    print(show_reliability(model, [one._replace(case=str(n)) for n, one in enumerate(examples)], len(examples), right))
    for name, tree in rounds.items():
        for vectors in (True, False):
            counts = [count_joined(*part) for part in tree if part[1] == vectors]
            line = ", ".join(f"{key} {sum(count[key] for count in counts)}" for key in counts[0])
            print(f"{name}, {'with the model' if vectors else 'without'}: {line}")
    if given.write:
        note = (
            f"From {len(examples)} pairs of files of these sites, {right} of them versions of one article:\n"
            f"{', '.join(sorted(rounds))}."
        )
        title = "Weights of `checker.articles.file_pairs`, in log odds. Made by ``corpora/sites/fit_grouping.py``."
        WEIGHTS.write_text(write_module(model, title, note, "pair"), encoding="utf-8")


if __name__ == "__main__":
    main()
