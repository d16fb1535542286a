"""Parallel text: read from TSV files, weighted by corpus, a part of it held back."""

from __future__ import annotations

import hashlib
import lzma
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS = 5  # source language, target language, source, target, corpus


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts that say the same. The languages are in alphabetical order."""

    languages: tuple[str, str]
    texts: tuple[str, str]
    corpus: str


def read(paths: Iterable[Path], corpora: Iterable[str]) -> Iterator[Pair]:
    """Yield the pairs of the corpora named, in the order of the files.

    Raises ValueError for a line that has not the five columns.
    """
    wanted = set(corpora)
    for path in paths:
        with _opened(path) as lines:
            for number, line in enumerate(lines, 1):
                fields = line.rstrip("\n").split("\t")
                if len(fields) != COLUMNS:
                    raise ValueError(f"{path}:{number}: {len(fields)} columns, not {COLUMNS}")
                first, second, source, target, corpus = fields
                if corpus not in wanted or not source.strip() or not target.strip():
                    continue
                if first < second:
                    yield Pair((first, second), (source, target), corpus)
                else:
                    yield Pair((second, first), (target, source), corpus)


def _opened(path: Path) -> TextIO:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8", newline="\n")
    return path.open(encoding="utf-8", newline="\n")


def split(pairs: Iterable[Pair], settings: dict[str, Any], seed: int) -> tuple[list[Pair], list[Pair]]:
    """Return (pairs to train on, pairs held back to measure with).

    A text is held back by the hash of its letters and digits, so that no version of it in any language pair is
    trained on. Of the pairs with such a text the longer ones are kept, shared out between the corpora.
    """
    kept: list[Pair] = []
    apart: dict[tuple[str, str], dict[str, list[Pair]]] = defaultdict(lambda: defaultdict(list))
    for pair in pairs:
        if any(_bucket(text, seed) < settings["per_mille"] for text in pair.texts):
            if min(map(len, pair.texts)) >= settings["shortest"]:
                apart[pair.languages][pair.corpus].append(pair)
        else:
            kept.append(pair)
    measured = [pair for by_corpus in apart.values() for pair in shared_out(by_corpus, settings["pairs"])]
    return kept, measured


def shared_out(by_corpus: dict[str, list[Pair]], limit: int) -> list[Pair]:
    """Return at most `limit` pairs with distinct texts, one of every corpus in turn until they run out."""
    chosen: list[Pair] = []
    seen: tuple[set[str], set[str]] = (set(), set())
    waiting = [iter(by_corpus[name]) for name in sorted(by_corpus)]
    while waiting and len(chosen) < limit:
        for one in list(waiting):
            pair = next(one, None)
            if pair is None:
                waiting.remove(one)
            elif pair.texts[0] not in seen[0] and pair.texts[1] not in seen[1] and len(chosen) < limit:
                chosen.append(pair)
                for side in (0, 1):
                    seen[side].add(pair.texts[side])
    return chosen


def _bucket(text: str, seed: int) -> int:
    plain = "".join(character for character in text.casefold() if character.isalnum())
    digest = hashlib.blake2b(plain.encode(), digest_size=8, key=str(seed).encode()).digest()
    return int.from_bytes(digest) % 1000
