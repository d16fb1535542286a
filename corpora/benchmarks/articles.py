"""Articles for the benchmark, generated from the sample articles: sentences drawn, numbers varied, errors planted.

The sentences are those of `corpora/articles` whose gold says that both sides agree. Their rows are shuffled,
three-digit numbers that stand on both sides are replaced by others (the same on both sides), and in every second
article one error of each kind is planted in the target. All from a seed: the same seed gives the same articles.
"""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

ARTICLES = Path(__file__).resolve().parent.parent / "articles"
DIRECTIONS = (("fr", "de"), ("de", "en"), ("fr", "en"))
PAIRS, PARAGRAPH = 25, 5
KINDS = ("digit", "word", "sentence", "fragment", "dropped")
SENTENCE = re.compile(r"[.!?][”“\"»\u00a0\u202f ]*$")
FREE_NUMBER = re.compile(r"(?<![\d.,\u202f\u00a0 –:-])(?<!\d )\b([2-9]\d\d)\b(?![.,:\u202f\u00a0 ]?\d)")
NUMBER = re.compile(r"\d+")
WORDS = {
    "de": (("Millionen", "Milliarden"), ("Montag", "Mittwoch"), ("Donnerstag", "Samstag"), ("Juli", "März"),
           ("September", "November"), ("zwei", "neun"), ("drei", "acht"), ("zwölf", "zwanzig")),
    "en": (("million", "billion"), ("Monday", "Wednesday"), ("Thursday", "Saturday"), ("July", "March"),
           ("September", "November"), ("two", "nine"), ("three", "eight"), ("twelve", "twenty")),
}  # fmt: skip


@dataclass(frozen=True)
class Pair:
    """A source sentence and its target; ``target`` is None when it was dropped. ``planted``: a kind, or empty."""

    source: str
    target: str | None
    planted: str = ""


@dataclass(frozen=True)
class Article:
    """Pairs in order, five to a paragraph."""

    name: str
    source_language: str
    target_language: str
    pairs: tuple[Pair, ...]

    def text(self, side: str) -> str:
        """The whole text of ``"source"`` or ``"target"``."""
        parts = [self.pairs[at : at + PARAGRAPH] for at in range(0, len(self.pairs), PARAGRAPH)]
        return "\n\n".join(" ".join(getattr(p, side) for p in part if getattr(p, side)) for part in parts) + "\n"


def generate(count: int, seed: int = 1) -> list[Article]:
    """``count`` articles of 25 pairs, the directions in turn; every second one holds an error of each kind."""
    chance = random.Random(seed)
    drawn = {direction: _pool(*direction) for direction in DIRECTIONS}
    articles = []
    for number in range(count):
        direction = DIRECTIONS[number % len(DIRECTIONS)]
        pairs = [_vary(pair, chance) for pair in chance.sample(drawn[direction], PAIRS)]
        if number % 2:
            pairs = _plant(pairs, direction[1], chance)
        articles.append(Article(f"a{number:04}", *direction, tuple(pairs)))
    return articles


def _pool(source: str, target: str) -> list[Pair]:
    pairs = []
    for file in sorted(ARTICLES.glob("*/gold.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        faults = defaultdict(list)
        for item in gold["findings"]:
            for place in (item, *item["counterparts"]):
                faults[place["file"]].append((place["start"], place["end"]))
        for row in gold.get("rows", ()):
            if source not in row or target not in row:
                continue
            cells = (row[source], row[target])
            wrong = any(a < c["end"] and c["start"] < b for c in cells for a, b in faults[c["file"]])
            if not wrong and all(SENTENCE.search(c["text"]) for c in cells):
                pairs.append(Pair(cells[0]["text"], cells[1]["text"]))
    return pairs


def _vary(pair: Pair, chance: random.Random) -> Pair:
    source, target = pair.source, pair.target or ""
    for number in sorted(set(FREE_NUMBER.findall(source)) & set(FREE_NUMBER.findall(target))):
        other = str(chance.randrange(200, 1000))
        source, target = (re.sub(rf"\b{number}\b", other, text) for text in (source, target))
    return replace(pair, source=source, target=target)


def _plant(pairs: list[Pair], target: str, chance: random.Random) -> list[Pair]:
    free = list(range(len(pairs)))
    chance.shuffle(free)
    done = list(pairs)
    for kind in KINDS:
        for at in free:
            changed = _error(kind, pairs[at], target, chance)
            if changed is not None:
                done[at] = Pair(pairs[at].source, None if kind == "dropped" else changed, kind)
                free.remove(at)
                break
    return done


def _error(kind: str, pair: Pair, language: str, chance: random.Random) -> str | None:
    """The target with an error of that kind, or None when the pair does not lend itself to it."""
    target = pair.target or ""
    if kind == "digit":
        found = NUMBER.search(target)
        if found is None:
            return None
        at = found.start()
        other = chance.choice([digit for digit in "123456789" if digit != target[at]])
        return target[:at] + other + target[at + 1 :]
    if kind == "word":
        for one, other in chance.sample(WORDS[language], len(WORDS[language])):
            if re.search(rf"\b{one}\b", target):
                return re.sub(rf"\b{one}\b", other, target, count=1)
        return None
    if kind == "fragment":
        left, mine = pair.source.rpartition(", "), target.rpartition(", ")
        right_size = all(part[1] and 4 <= len(part[2].split()) <= 12 for part in (left, mine))
        return mine[0] + ", " + left[2] if right_size and not re.search(r"[«»“”„\"\d]", left[2] + mine[2]) else None
    return pair.source
