"""Professional translations given by path, pair by pair: those to fit on, and those to measure on."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from pathlib import Path

FITTED = 6
"""Documents in ten that are fitted on."""


def read_pairs(path: Path, most: int) -> list[dict[str, str]]:
    """Pairs of a file, in an order of chance that is always the same."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        pairs = [json.loads(line) for line in file]
    random.Random(7).shuffle(pairs)
    return pairs[:most]


def is_fitted(pair: dict[str, str]) -> bool:
    """Whether a pair belongs to the documents that are fitted."""
    return zlib.crc32(pair.get("doc", pair["src"]).encode()) % 10 < FITTED
