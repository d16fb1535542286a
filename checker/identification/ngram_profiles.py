"""The n-gram profiles that the package langdetect ships, read one by one.

Shuyo Nakatani's profiles (Apache-2.0) hold how often strings of one to three letters occur in Wikipedia. Only the
files of the languages asked for are read; langdetect itself, which reads 55, is not imported.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

from checker.identification.thresholds import OVERLAP, UNSEEN, UNSEEN_TRIPLE
from checker.memo import build_once

_UNSEEN = math.log(UNSEEN)


@build_once
def find_profile_folder() -> Path | None:
    """Where langdetect keeps its profiles; None if it is not installed."""
    places = (Path(entry, "langdetect", "profiles") for entry in sys.path)
    return next((place for place in places if place.is_dir()), None)


@build_once
def list_profile_codes() -> tuple[str, ...]:
    """The codes of all languages that have a profile."""
    place = find_profile_folder()
    return tuple(sorted(path.name for path in place.iterdir() if len(path.name) <= 5)) if place else ()


@build_once
def load_profile(code: str) -> dict[str, float]:
    """The natural logarithms of the probabilities of n-grams (1 to 3 letters, case folded) in a language.

    Empty for a language without a profile.
    """
    place = find_profile_folder()
    if place is None or not (place / code).is_file():
        return {}
    data = json.loads((place / code).read_text(encoding="utf-8"))
    counts: dict[str, float] = {}
    for gram, count in data["freq"].items():
        folded = gram.lower()
        counts[folded] = counts.get(folded, 0.0) + count
    sizes = data["n_words"]
    return {gram: math.log(count / sizes[len(gram) - 1]) for gram, count in counts.items() if len(gram) <= len(sizes)}


def score_ngrams(word: str, grams: dict[str, float]) -> float:
    """The log probability of a word in small letters by its overlapping triples of letters, about half counted.

    A triple that is not in the profile counts as its last two letters, less likely.
    """
    padded, look = f" {word} ", grams.get
    total = 0.0
    for at in range(len(padded) - 2):
        triple = padded[at : at + 3]
        score = look(triple)
        total += look(triple[1:], _UNSEEN) - UNSEEN_TRIPLE if score is None else score
    return total * OVERLAP
