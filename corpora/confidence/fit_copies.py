#!/usr/bin/env python3
"""Fits the weights of `checker.untranslated.copied_text` on words put back into professional translations.

usage: python corpora/confidence/fit_copies.py [--write] [--most N] [--test PATH ...] PATH ...

A path is a file of JSON lines, perhaps packed with gzip, with ``src_lang``, ``tgt_lang``, ``src``, ``tgt`` and ``doc``;
four documents in ten are left for measuring. In every translation a word is replaced by the word of the source that is
nearest to it in the embedding, now and then with the words behind it; small words too. Copied words of the translation
as it stands count as alarms, though some of them are right. A text is taken to have one such word in
`SENTENCES_PER_ERROR` sentences, more in long ones. Prints how often what was said with each probability was a fault.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

import numpy as np
from logistic import Example, fit, show_reliability, write_module

from checker import languages as registry
from checker.alignment.embedding import load_model
from checker.identification.non_text import WORD, mask_non_text
from checker.languages.word_facts import WordFacts
from checker.untranslated import copied_text, copy_weights
from checker.untranslated.article_habits import MOST_JUDGED, NO_HABITS, KeptCounts, judge_kind
from checker.untranslated.copied_word_features import get_copy_rater

SENTENCES_PER_ERROR = 10
"""One error in ten sentences: machine translations of the development data have one in thirteen."""
READ = 6
"""Documents in ten that may be read."""
NEAREST = 0.35
"""Least cosine of two words one of which may stand for the other."""
RAREST, SMALL, LONGER = 0.6, 0.1, 0.3
"""Shares of injections: one of the two rarest words, a small word, with words behind it."""
ALONE = 0.5
"""Share of the pairs that are judged as if they were the only ones: an article has fewer than these files."""
WEIGHTS = Path(copy_weights.__file__)


class Injection(NamedTuple):
    """A translation with words of the source in it, and where they stand."""

    text: str
    start: int
    end: int


def read_pairs(path: Path) -> list[dict[str, str]]:
    """The pairs of a file that may be read, in an order of chance that is always the same."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        pairs = [json.loads(line) for line in file]
    pairs = [pair for pair in pairs if zlib.crc32(pair["doc"].encode()) % 10 < READ]
    random.Random(7).shuffle(pairs)
    return pairs


def list_examples(pairs: list[dict[str, str]], most: int, dice: random.Random) -> Iterator[Example]:
    """Copied words of the pairs as they are, and with one injection each; weights of faults by the text's length."""
    elsewhere = _count_elsewhere(pairs)
    kind = judge_kind(pair["tgt"] for pair in pairs[:MOST_JUDGED])
    for number, pair in enumerate(pairs[:most]):
        alone = dice.random() < ALONE
        for _, features in _list_copies(pair, pair["tgt"], None if alone else elsewhere, kind):
            yield Example(features, fault=False, weight=1.0, case=f"{number}")
        injection = inject(pair, dice)
        if injection is not None:
            copies = _list_copies(pair, injection.text, None if alone else elsewhere, kind, injected=True)
            found = [features for (start, end), features in copies if start < injection.end and end > injection.start]
            length = len(WORD.findall(pair["tgt"]))
            for features in found or [()]:
                yield Example(features, fault=True, weight=length / len(found or [()]), case=f"{number} with an error")


def _list_copies(
    pair: dict[str, str],
    text: str,
    elsewhere: dict[tuple[str, str], KeptCounts] | None,
    kind: str,
    *,
    injected: bool = False,
) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
    """The places of copied words in a text, and their features."""
    here, there = pair["tgt_lang"], pair["src_lang"]
    rater = get_copy_rater(here, there, registry.codes())
    pieces = copied_text.list_comparable_words(text)
    for found in copied_text.list_copied_words(text, pieces, pair["src"], rater, NO_HABITS._replace(kind=kind)):
        word = pieces[found.at].lower
        habit = elsewhere[here, there].find_habit(word, counted=not injected) if elsewhere else None
        place = pieces[found.at].start, pieces[found.at].end
        yield place, (*rater.list_features(word, kind), *found.features, f"elsewhere {habit}")


def _count_elsewhere(pairs: list[dict[str, str]]) -> dict[tuple[str, str], KeptCounts]:
    """What all pairs of a file do with their words, by the languages of translation and source."""
    rows = defaultdict(list)
    for pair in pairs:
        rows[pair["tgt_lang"], pair["src_lang"]].append((pair["tgt"], pair["src"]))
    return {way: KeptCounts(texts) for way, texts in rows.items()}


def inject(pair: dict[str, str], dice: random.Random) -> Injection | None:
    """A translation with one of its words replaced by a word of the source; None where no two words correspond."""
    source, target = registry.get(pair["src_lang"]).words, registry.get(pair["tgt_lang"]).words
    sides = [(pair["src"], source), (pair["tgt"], target)]
    words = [list(WORD.finditer(mask_non_text(text))) for text, _ in sides]
    known = [{match.group().lower() for match in found} for found in words]
    small = dice.random() < SMALL
    pick = _is_small if small else _is_content
    left = [m for m in words[0] if pick(m.group(), source) and m.group().lower() not in known[1]]
    left = [m for m in left if not small or m.group().lower() not in target.function_words.every]
    replaced = [m for m in words[1] if pick(m.group(), target) and m.group().lower() not in known[0]]
    if not left or not replaced:
        return None
    if not small and dice.random() < RAREST:
        left = sorted(left, key=lambda m: source.lexicon.frequency(m.group().lower()) or -1)[:2]
    chosen = dice.choice(left)
    place = dice.choice(replaced) if small else _find_nearest(chosen.group(), replaced)
    if place is None:
        return None
    at = words[0].index(chosen)
    more = dice.random() < LONGER
    last, last_replaced = (
        _reach(found, one, dice) if more else one for found, one in zip(words, (at, words[1].index(place)), strict=True)
    )
    end = words[0][last].end()
    said = pair["src"][chosen.start() : end]
    if place.start() == 0 or (target.capitals.on_nouns and place.group()[0].isupper() and dice.random() < 0.5):
        said = said[0].upper() + said[1:]
    text = pair["tgt"][: place.start()] + said + pair["tgt"][words[1][last_replaced].end() :]
    return Injection(text, place.start(), place.start() + len(said))


def _reach(words: list, at: int, dice: random.Random) -> int:
    """The last of up to six words in a row, with nothing but a space between, that begin with one."""
    last, most = at, at + dice.choice((1, 1, 1, 2, 3, 5))
    while last < most and last + 1 < len(words) and words[last + 1].start() == words[last].end() + 1:
        last += 1
    return last


def _is_content(word: str, facts: WordFacts) -> bool:
    small = word.lower()
    if len(word) < 3 or small in facts.function_words.every or word.isupper():
        return False
    return facts.capitals.on_nouns or (word.islower() and not facts.lexicon.is_name(small))


def _is_small(word: str, facts: WordFacts) -> bool:
    return len(word) >= 3 and word in facts.function_words.every


def _find_nearest(word: str, replaced: list) -> object | None:
    vectors = load_model().sum_words([word.lower(), *(match.group().lower() for match in replaced)])
    vectors /= np.maximum(np.sqrt(np.einsum("ij,ij->i", vectors, vectors)), 1e-9)[:, None]
    near = vectors[1:] @ vectors[0]
    return replaced[int(near.argmax())] if near.max() >= NEAREST else None


def gather(paths: list[Path], most: int) -> tuple[list[Example], int, int]:
    """The examples of all files, the number of pairs, and of errors that were put in."""
    dice = random.Random(5)
    examples: list[Example] = []
    count = 0
    for path in paths:
        pairs = read_pairs(path)
        found = list(list_examples(pairs, most, dice))
        count += min(most, len(pairs))
        examples += [one._replace(case=f"{path.name} {one.case}") for one in found]
    faults = len({one.case for one in examples if one.fault})
    scale = count / SENTENCES_PER_ERROR / sum(one.weight for one in examples if one.fault)
    examples = [one._replace(weight=one.weight * scale) if one.fault else one for one in examples]
    return [one for one in examples if one.features], count, faults


def main() -> None:
    """Fit, print, and write where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--test", nargs="+", type=Path, default=[])
    parser.add_argument("--most", type=int, default=2000, help="pairs of each path")
    parser.add_argument("--write", action="store_true", help="into checker/untranslated/copy_weights.py")
    arguments = parser.parse_args()
    examples, count, faults = gather(arguments.paths, arguments.most)
    model = fit(examples)
    domains = ", ".join(sorted(path.name.partition(".")[0] for path in arguments.paths))
    title = "Weights of `checker.untranslated.copied_text`, in log odds. Made by ``corpora/confidence/fit_copies.py``."
    module = write_module(
        model, title, f"From {faults} errors put into {count} pairs of these domains:\n{fill(domains)}."
    )
    if arguments.write:
        WEIGHTS.write_text(module, encoding="utf-8")
    else:
        print(module)
    print(show_reliability(model, examples, count, faults))
    for path in arguments.test:
        here, pairs, errors = gather([path], arguments.most)
        print(f"\n{path.name.partition('.')[0]}, not fitted:\n\n{show_reliability(model, here, pairs, errors)}")


if __name__ == "__main__":
    main()
