"""Gold alignments as stretches of consecutive beads: from files of beads, and from articles with labelled segments."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import checker
from checker.alignment.weights import PAIRS
from checker.model import Sentence
from checker.settings import Settings

LENGTH = 70
Beads = list[tuple[list[int], list[int]]]


@dataclass
class Stretch:
    """Consecutive sentences of two texts, their paragraphs if known, and the beads, with indices into the stretch."""

    source: list[str]
    target: list[str]
    source_paragraphs: list[int] | None
    target_paragraphs: list[int] | None
    beads: Beads


def read_gold(path: Path) -> Iterator[Stretch]:
    """The stretches of a file of beads, or of a folder of articles."""
    if path.is_dir():
        for folder in sorted(path.iterdir()):
            if (folder / "gold.json").exists():
                yield from _read_article(folder)
    else:
        doc = json.loads(path.read_text(encoding="utf-8"))
        yield from _cut_stretches(doc["src"], doc["tgt"], None, None, [(list(a), list(b)) for a, b in doc["gold"]])


def _cut_stretches(
    source: list[str], target: list[str], one: list[int] | None, other: list[int] | None, gold: Beads
) -> Iterator[Stretch]:
    """Cut at sure beads about every `LENGTH`; beads of kinds the model has not, and crossings, are left out."""
    current: Beads = []
    i = j = 0
    for a, b in _split_nulls(gold):
        fits = (not a or a[0] == i) and (not b or b[0] == j) and _is_known(a, b)
        if not fits:
            yield from _cut_stretch(current, source, target, one, other)
            current = []
        else:
            current.append((a, b))
        i, j = (a[-1] + 1 if a else i), (b[-1] + 1 if b else j)
        if len(current) >= LENGTH and len(a) == len(b) == 1:
            yield from _cut_stretch(current, source, target, one, other)
            current = []
    yield from _cut_stretch(current, source, target, one, other)


def _split_nulls(gold: Beads) -> Beads:
    out: Beads = []
    for a, b in gold:
        out += [(a, b)] if a and b else [([x], []) for x in a] + [([], [x]) for x in b]
    return out


def _is_known(a: list[int], b: list[int]) -> bool:
    if not a or not b:
        return True
    return (len(a), len(b)) in PAIRS and a[-1] - a[0] + 1 == len(a) and b[-1] - b[0] + 1 == len(b)


def _cut_stretch(
    beads: Beads, source: list[str], target: list[str], one: list[int] | None, other: list[int] | None
) -> Iterator[Stretch]:
    here, there = [x for a, _ in beads for x in a], [x for _, b in beads for x in b]
    if len(beads) < 4 or not here or not there:
        return
    i, i_end, j, j_end = here[0], here[-1] + 1, there[0], there[-1] + 1
    yield Stretch(
        source[i:i_end],
        target[j:j_end],
        one[i:i_end] if one else None,
        other[j:j_end] if other else None,
        [([x - i for x in a], [x - j for x in b]) for a, b in beads],
    )


def _read_article(folder: Path) -> Iterator[Stretch]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    articles = checker.check(sorted(folder.glob("*.txt")), Settings(embedder="none")).articles
    versions = [v for v in articles[0].versions if not v.residue] if len(articles) == 1 else []
    for one, other in combinations(versions, 2):
        here, there = ([_list_keys(s, gold) for s in v.sentences] for v in (one, other))
        yield from _cut_stretches(
            [s.text for s in one.sentences],
            [s.text for s in other.sentences],
            [s.block_index for s in one.sentences],
            [s.block_index for s in other.sentences],
            _match_segments(here, there),
        )


def _list_keys(sentence: Sentence, gold: dict[str, Any]) -> set[str]:
    place = sentence.location()
    name = Path(place.path).name
    return {
        s["key"] for s in gold["segments"] if s["file"] == name and s["start"] < place.end and place.start < s["end"]
    }


def _match_segments(here: list[set[str]], there: list[set[str]]) -> Beads:
    """Beads from the segments that sentences lie in, in order of the source."""
    groups: list[tuple[set[str], list[int], list[int]]] = []
    for side, keys_of in enumerate((here, there)):
        for index, keys in enumerate(keys_of):
            mine: tuple[set[str], list[int], list[int]] = (set(keys), [], [])
            (mine[1] if side == 0 else mine[2]).append(index)
            for group in [g for g in groups if g[0] & keys]:
                groups.remove(group)
                mine = (mine[0] | group[0], group[1] + mine[1], group[2] + mine[2])
            groups.append(mine)
    both: Beads = []
    left: list[int] = []
    right: list[int] = []
    for _, a, b in groups:
        if a and b:
            both += [([x], [y]) for x, y in zip(a, b, strict=True)] if len(a) == len(b) else [(sorted(a), sorted(b))]
        else:
            left, right = left + a, right + b
    left.sort()
    right.sort()
    out: Beads = []
    for a, b in sorted(both):
        while left and left[0] < a[0]:
            out.append(([left.pop(0)], []))
        while right and right[0] < b[0]:
            out.append(([], [right.pop(0)]))
        out.append((a, b))
    return out + [([x], []) for x in left] + [([], [x]) for x in right]
