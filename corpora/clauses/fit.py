"""Fits the weights of `checker.unsaid` on clauses dropped from professional translations, and put into them.

usage: python corpora/clauses/fit.py [--write] [--most N] [--test PATH ...] PATH ...

A path is a file of JSON lines, perhaps packed with gzip, with ``src_lang``, ``tgt_lang``, ``src``, ``tgt`` and perhaps
``doc``; its name is the domain. Documents are fitted whose checksum leaves a rest below 6 of 10, the others measure;
so do all those of ``--test``. What is found in the translations as they are counts as an alarm, though a good part of
it is missing indeed; so the worst of them are left out when the weights are fitted (`DOUBTFUL`).
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "confidence"))

from drops import drop_stretch, put_in
from professional_pairs import is_fitted, read_pairs
from value_logistic import EDGES, solve

from checker.alignment.embedding import load_model
from checker.unsaid import clause_weights, missing_clause, stretch, word_evidence
from checker.unsaid.expected_length import Expansions
from checker.unsaid.thresholds import LEAST_LENGTH
from checker.unsaid.worded_text import read_words

WEIGHTS = Path(clause_weights.__file__)
SENTENCES_PER_ERROR = 100
"""One clause left out in a hundred sentences: a guess, as in ``corpora/confidence``."""
FOUND = 0.3
"""What a drop weighs beside an untouched pair while the weights are fitted: 1 and .05 find as many."""
BANDS = ((30, 69), (70, 999))
"""Lengths of what was dropped, in characters, that are measured apart."""
ALARMS = (2, 4, 6)
"""Alarms per 1,000 pairs at which the share of the drops that are found is shown."""


class Case(NamedTuple):
    """What is known of a stretch; whether it was dropped, how many characters; the pair and its domain."""

    known: np.ndarray
    dropped: int
    pair: str
    domain: str


def list_word_cases(pairs: Sequence[dict[str, str]], dice: random.Random) -> Iterator[tuple[np.ndarray, list[bool]]]:
    """What is known of the words of texts into which a stretch of another one was put, and which were put in."""
    model = load_model()
    for pair in pairs:
        other = dice.choice(pairs)
        for own, counterpart in (("src", "tgt"), ("tgt", "src")):
            if other is pair or other[f"{own}_lang"] != pair[f"{own}_lang"]:
                continue
            put = put_in(pair[own], other[own], dice)
            if put is None:
                continue
            here, there = read_words((put[0], pair[counterpart]), model)
            if len(here) and len(there):
                alike = word_evidence.compare_words(here, there)
                known = word_evidence.describe_words(alike, here.weights)
                yield known, [put[1] <= start < put[2] for start, _ in here.spans]


def list_cases(
    pairs: Sequence[dict[str, str]], domain: str, words: tuple[np.ndarray, float], dice: random.Random
) -> Iterator[Case]:
    """What is known of the worst stretch of every text, and of those whose counterpart had a stretch dropped.

    ``words`` are the weights of what is known of a word, and their bias.
    """
    expansions = Expansions()
    for pair in pairs:
        expansions.add(pair["src_lang"], len(pair["src"]), pair["tgt_lang"], len(pair["tgt"]))
    for at, pair in enumerate(pairs):
        for own, other in (("src", "tgt"), ("tgt", "src")):
            expansion = expansions.get(pair[f"{own}_lang"], pair[f"{other}_lang"])
            dropped = drop_stretch(pair[other], dice)
            texts = [(pair[other], 0)]
            if dropped is not None:
                texts.append((dropped.text, len(dropped.stretch)))
            for text, size in texts:
                found = None
                if missing_clause.may_lack(pair[own], text, expansion):
                    found = missing_clause.measure_stretch(pair[own], text, expansion, words)
                long = found is not None and found.end - found.start >= LEAST_LENGTH
                yield Case(found.known if found and long else np.zeros(0), size, f"{domain} {at}", domain)


def fit_words(groups: dict[str, list[dict[str, str]]], dice: random.Random) -> tuple[dict[str, float], float]:
    """The weights of what is known of a word, and their bias."""
    cases = [case for pairs in groups.values() for case in list_word_cases(pairs, dice)]
    values, wanted = np.vstack([known for known, _ in cases]), np.array([one for _, put in cases for one in put])
    found, bias = solve(values, wanted, np.ones(len(wanted)))
    return dict(zip(word_evidence.NAMES, map(float, found), strict=True)), bias


def fit_stretches(cases: Sequence[Case], pairs: int) -> tuple[dict[str, tuple[float, float, float]], float]:
    """The weights of what is known of a stretch, each with the least and the largest value that counts; the bias."""
    seen = [one for one in cases if len(one.known) and not 0 < one.dropped < LEAST_LENGTH]
    values, wanted = np.vstack([one.known for one in seen]), np.array([one.dropped > 0 for one in seen])
    low, high = np.percentile(values, EDGES, axis=0)
    values = np.clip(values, low, high)
    weigh = np.where(wanted, pairs / SENTENCES_PER_ERROR / wanted.sum(), 1.0)
    weigh *= len(seen) / weigh.sum()
    found, _ = solve(values, wanted, np.where(wanted, FOUND, 1.0))
    score = values @ found
    slope, bias = solve(score[:, None], wanted, weigh)
    return {
        name: (float(a), float(b), float(weight))
        for name, a, b, weight in zip(stretch.NAMES, low, high, found * slope[0], strict=True)
    }, bias


def write_weights(words: tuple[dict[str, float], float], stretches: tuple[dict, float], note: str) -> str:
    """The module with the weights."""
    own = "\n".join(f'    "{name}": {weight:.3f},' for name, weight in words[0].items())
    lines = "\n".join(
        f'    "{name}": ({low:.3f}, {high:.3f}, {weight:.3f}),' for name, (low, high, weight) in stretches[0].items()
    )
    return f'''"""Weights of `checker.unsaid`, in log odds. Made by ``corpora/clauses/fit.py``.

{note}
"""

from __future__ import annotations

WORD_BIAS = {words[1]:.3f}
"""Log odds that a word is unsaid, of which nothing is known."""
WORD_WEIGHTS = {{
{own}
}}
"""What each thing known of a word (`word_evidence.NAMES`) adds, times its value."""
BIAS = {stretches[1]:.3f}
"""Log odds that a stretch is missing, of which nothing is known."""
WEIGHTS = {{
{lines}
}}
"""Of what is known of a stretch (`stretch.NAMES`): the least and the largest value that count, and what each adds."""
'''


def rate(cases: Sequence[Case], model: tuple[dict[str, tuple[float, float, float]], float]) -> np.ndarray:
    """The log odds of cases; those in which nothing was found are last."""
    low, high, own = np.array([model[0][name] for name in stretch.NAMES]).T
    return np.array([np.clip(one.known, low, high) @ own + model[1] if len(one.known) else -99.0 for one in cases])


def show(cases: Sequence[Case], model: tuple[dict, float]) -> str:
    """The share of the drops that are found, by their length, at some numbers of alarms; and the alarms by domain."""
    odds = rate(cases, model)
    dropped = np.array([one.dropped for one in cases])
    clean = np.sort(odds[dropped == 0])[::-1]
    pairs = len({one.pair for one in cases})
    lines = [
        "| alarms per 1,000 | probability from | found of 30–69 characters | of 70 and more |",
        "|--:|--:|--:|--:|",
    ]
    for alarms in ALARMS:
        least = clean[int(alarms * pairs / 1000)]
        found = [odds[(dropped >= low) & (dropped <= high)] > least for low, high in BANDS]
        shares = [one.sum() / max(one.size, 1) for one in found]
        lines.append(f"| {alarms} | {1 / (1 + np.exp(-least)):.3f} | {shares[0]:.2f} | {shares[1]:.2f} |")
    least = clean[int(ALARMS[1] * pairs / 1000)]
    by_domain: dict[str, list[set[str]]] = defaultdict(lambda: [set(), set()])
    for one, odd in zip(cases, odds, strict=True):
        by_domain[one.domain][0].add(one.pair)
        if not one.dropped and odd > least:
            by_domain[one.domain][1].add(one.pair)
    rates = ", ".join(f"{name} {1000 * len(own) / len(every):.1f}" for name, (every, own) in sorted(by_domain.items()))
    return "\n".join([*lines, f"\nAlarms per 1,000 by domain at {ALARMS[1]}: {rates}."])


def main() -> None:
    """Fit, print, and write where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--test", nargs="+", type=Path, default=[])
    parser.add_argument("--most", type=int, default=1500, help="pairs of each path")
    parser.add_argument("--words", type=int, default=300, help="pairs of each path that words are fitted on")
    parser.add_argument("--write", action="store_true", help="into checker/unsaid/clause_weights.py")
    arguments = parser.parse_args()
    dice = random.Random(3)
    every = {path.name.partition(".")[0]: read_pairs(path, arguments.most) for path in arguments.paths}
    fitted = {name: [pair for pair in pairs if is_fitted(pair)] for name, pairs in every.items()}
    words = fit_words({name: pairs[: arguments.words] for name, pairs in fitted.items()}, dice)
    own = np.array(list(words[0].values()), dtype=np.float32), words[1]
    cases = [case for name, pairs in fitted.items() for case in list_cases(pairs, name, own, dice)]
    pairs = sum(map(len, fitted.values()))
    model = fit_stretches(cases, pairs)
    note = (
        f"From {sum(one.dropped > 0 for one in cases)} drops in {pairs} pairs of these domains:\n{', '.join(fitted)}."
    )
    module = write_weights(words, model, note)
    print(module)
    if arguments.write:
        WEIGHTS.write_text(module, encoding="utf-8")
    print(show(cases, model), end="\n\n")
    apart = {name: [pair for pair in pairs if not is_fitted(pair)] for name, pairs in every.items()}
    apart |= {path.name.partition(".")[0]: read_pairs(path, arguments.most) for path in arguments.test}
    print(show([case for name, some in apart.items() for case in list_cases(some, name, own, dice)], model))


if __name__ == "__main__":
    main()
