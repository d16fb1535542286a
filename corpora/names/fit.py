#!/usr/bin/env python3
"""Fits the weights of `checker.names.spelling_probability` on slips put into names of professional translations.

usage: python corpora/names/fit.py [--write] [--most N] PATH ...

A path is a file of JSON lines, perhaps packed with gzip, with ``src_lang``, ``tgt_lang``, ``src``, ``tgt``, ``doc``.
Documents are articles; of every other one each pair is an article by itself. Some of what differs in the translations
as they are is a slip indeed: after a first fit, in which it is none, it counts as one as far as the round before holds
it for one. Prints how often what was said with each probability was an injected slip, for the part that is fitted on
and for the part that is not.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "confidence"))

from logistic import Example, Model, fit, show_reliability, write_module
from slips import misspell
from texts import Document, read_documents

from checker.names import spelling_difference
from checker.names.name_uses import NameUses
from checker.names.name_words import NamedSide, list_capitals

SENTENCES_PER_ERROR = 300
"""Sentences with one slip among them: what news translated by professionals have, by reading."""
ROUNDS = 3
"""Rounds in which alarms are shared out. More: what is rare in right text is held for a slip ever more surely."""
WEIGHTS = Path(spelling_difference.__file__).with_name("spelling_weights.py")


def list_examples(documents: list[Document], dice: random.Random) -> Iterator[Example]:
    """What differs in pairs as they are, and with one slip each."""
    for number, document in enumerate(documents):
        for articles in [[pair] for pair in document] if number % 2 else [document]:
            uses = NameUses({key: list_capitals([one[key]]) for key in ("src", "tgt")} for one in articles)
            for row, pair in enumerate(articles):
                here = NamedSide("src", pair["src_lang"], [pair["src"]])
                for case, (word, text) in enumerate(_list_texts(pair, dice)):
                    there = NamedSide("tgt", pair["tgt_lang"], [text])
                    found = [
                        (each.other.text, tuple(spelling_difference.list_slip_features(each, here, there, row, uses)))
                        for each in spelling_difference.find_spelling_differences(here, there)
                        if word in (each.other.text, "")
                    ]
                    for own, features in found or ([(word, ())] if word else []):
                        yield Example(features, bool(word), 1.0, f"{number} {row} {pair['id']} {case} {own}")


def _list_texts(pair: dict[str, str], dice: random.Random) -> Iterator[tuple[str, str]]:
    """The translation as it is, then with a slip of each kind; the word that is wrong, none at first."""
    yield "", pair["tgt"]
    for slip in misspell(pair["tgt"], pair["tgt_lang"], pair["src"], dice):
        yield slip.wrong, slip.text


def share_out(examples: list[Example], model: Model) -> Iterator[Example]:
    """Every alarm twice: as a slip, as far as the model holds it for one, and as none."""
    for one in examples:
        if one.fault:
            yield one
        else:
            said = model.rate(one.features)
            yield one._replace(fault=True, weight=said)
            yield one._replace(weight=1 - said)


def fit_rounds(examples: list[Example]) -> Model:
    """The model after all rounds."""
    model = fit(examples)
    for _ in range(ROUNDS):
        model = fit(list(share_out(examples, model)))
    return model


def _gather(paths: list[Path], most: int, *, read: bool) -> tuple[list[Example], int, int]:
    """Examples, each as heavy as a text has such; how many pairs and how many slips they are from."""
    dice = random.Random(5)
    examples: list[Example] = []
    pairs = 0
    for path in paths:
        documents = read_documents(path, read=read, most=most)
        pairs += sum(map(len, documents))
        examples += list_examples(documents, dice)
    slips = sum(one.fault for one in examples)
    weight = pairs / SENTENCES_PER_ERROR / max(1, slips)
    return [one._replace(weight=weight) if one.fault else one for one in examples], pairs, slips


def main() -> None:
    """Fit, print, and write where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=4000, help="pairs of each path")
    parser.add_argument("--write", action="store_true", help="into checker/names/spelling_weights.py")
    arguments = parser.parse_args()
    examples, pairs, slips = _gather(arguments.paths, arguments.most, read=True)
    model = fit_rounds([one for one in examples if one.features])
    title = "Weights of `checker.names.spelling_probability`, in log odds. Made by ``corpora/names/fit.py``."
    domains = ", ".join(sorted(path.name.partition(".")[0] for path in arguments.paths))
    module = write_module(
        model, title, f"From {slips} slips put into {pairs} pairs of these domains:\n{domains}.", "slip"
    )
    print(module)
    if arguments.write:
        WEIGHTS.write_text(module, encoding="utf-8")
    print(show_reliability(model, examples, pairs, slips))
    examples, pairs, slips = _gather(arguments.paths, arguments.most, read=False)
    print("\nDocuments that were not fitted on:\n", show_reliability(model, examples, pairs, slips), sep="\n")


if __name__ == "__main__":
    main()
