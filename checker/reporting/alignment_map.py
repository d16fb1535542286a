"""A picture of an article: a bar for every version, ribbons where they correspond, ticks where findings cluster.

Lengths are in characters, drawn on a width of `WIDTH` units; every shape links to the row it shows. Ticks stand
above their bar, and beneath the last one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from checker.model import SEVERITIES, Finding, Sentence, Version
from checker.reporting.arranging import name_language
from checker.reporting.side_by_side import ArticleView
from checker.sentence_index import Passages

WIDTH = 1000
"""Units of the picture's width, which the page stretches to its own. Chosen by eye, like all of its measures."""
BAR = 14
"""Units: the height of a bar."""
GAP = 46
"""Units between two bars, where the ribbons are."""
TOP = 20
"""Units above the first bar and beneath the last, where ticks stand."""
RIBBONS = 60
"""Ribbons of equal width that fill a bar: rows are joined until theirs is as wide."""
NEAR = WIDTH / 100
"""Units between two rows, below which they are neighbours and may be joined."""
BINS = 120
"""Stretches of a bar in which findings are counted: a tick each."""
TICK = 14
"""Units: the height of the highest tick."""
LEAST_TICK = 5
"""Units: the height that every tick has, were it for one finding."""
HALF_TICK = 2.5
"""Units: half of the width of a tick's foot."""
CLEAR = 2
"""Units between a bar and its ticks."""


@dataclass(slots=True)
class Bar:
    """A version. ``alone`` are stretches (x, width, row anchor) that no other version has."""

    language: str
    name: str
    y: int
    alone: list[tuple[float, float, str]] = field(default_factory=list)


@dataclass(slots=True)
class Shape:
    """Something to click: an SVG path, the anchor it leads to, what it is.

    ``findings`` are the numbers of those that a tick stands for, the one that it leads to first.
    """

    path: str
    anchor: str
    kind: str
    count: int = 1
    findings: str = ""


@dataclass(slots=True)
class AlignmentMap:
    """All shapes of the picture and its height."""

    bars: list[Bar]
    ribbons: list[Shape]
    ticks: list[Shape]
    height: int
    aligned: int
    moved: int
    alone: int


Extents = dict[Sentence, tuple[float, float]]


def draw_map(view: ArticleView) -> AlignmentMap | None:
    """The picture of an article, or None where there is nothing to draw, or not all that must be drawn was kept."""
    if view.article.counts is not None:
        return None
    passages = Passages([view.article])
    versions = _order_versions(view)
    if not versions:
        return None
    ids = [version.id for version in versions]
    bars = [
        Bar(version.language, name_language(version.language), TOP + number * (BAR + GAP))
        for number, version in enumerate(versions)
    ]
    whole = view.article.sentences if view.page else []  # a page in one language: all bars are of its length
    extents = {version.id: _measure_extents(whole or version.sentences) for version in versions}
    anchors = {id(row): f"{view.id}r{number}" for number, row in enumerate(view.rows)}
    _mark_alone(view, ids, extents, bars, anchors)
    ribbons: list[Shape] = []
    for bar, pair in zip(bars, pairwise(ids), strict=False):
        ribbons += _draw_ribbons(view, pair, extents, bar.y, anchors)
    tally = Counter(row.relation for row in view.rows)
    height = bars[-1].y + BAR + TOP
    ticks = _draw_ticks(view, ids, extents, bars, passages)
    return AlignmentMap(
        bars, ribbons, ticks, height, tally["aligned"], tally["moved"], sum(len(bar.alone) for bar in bars)
    )


def _order_versions(view: ArticleView) -> list[Version]:
    """The versions from the top to the bottom: the source first, what is left of other languages last."""
    versions = [version for version in view.article.versions if version.sentences]
    return sorted(versions, key=lambda version: (version.residue, not view.page and version.id != view.article.source))


def _mark_alone(
    view: ArticleView, ids: list[str], extents: dict[str, Extents], bars: list[Bar], anchors: dict[int, str]
) -> None:
    """Give every bar the stretches that no other version has; the bar of a page in one language has none."""
    for row in view.rows:
        for key, cell in row.cells.items() if row.relation == "alone" else ():
            if key in extents and not (view.page and key == ids[0]) and (span := _find_span(cell, extents[key])):
                bars[ids.index(key)].alone.append((span[0], max(1.0, span[1] - span[0]), anchors[id(row)]))


def _measure_extents(sentences: list[Sentence]) -> Extents:
    total = sum(len(sentence.text) + 1 for sentence in sentences) or 1
    found: Extents = {}
    at = 0
    for sentence in sentences:
        length = len(sentence.text) + 1
        found[sentence] = (at * WIDTH / total, (at + length) * WIDTH / total)
        at += length
    return found


def _find_span(cell: tuple[Sentence, ...], extents: Extents) -> tuple[float, float] | None:
    known = [extents[sentence] for sentence in cell if sentence in extents]
    return (min(span[0] for span in known), max(span[1] for span in known)) if known else None


def _draw_ribbons(
    view: ArticleView, pair: tuple[str, str], extents: dict[str, Extents], top: int, anchors: dict[int, str]
) -> list[Shape]:
    """Bands between two bars; neighbours are joined until a band is wide enough to be seen."""
    upper, lower = pair
    found: list[Shape] = []
    band: tuple[float, float, float, float] | None = None
    kind, anchor, count = "", "", 0

    def close() -> None:
        if band is not None:
            found.append(Shape(_draw_band(band, top), anchor, kind, count))

    for row in view.rows:
        above = _find_span(row.cells.get(upper, ()), extents[upper])
        below = _find_span(row.cells.get(lower, ()), extents[lower])
        if above is None or below is None:
            continue
        joined = (
            band is not None
            and kind == row.relation
            and band[1] - band[0] < WIDTH / RIBBONS
            and abs(above[0] - band[1]) < NEAR
            and abs(below[0] - band[3]) < NEAR
        )
        if band is not None and joined:
            band = (band[0], max(band[1], above[1]), band[2], max(band[3], below[1]))
            count += 1
        else:
            close()
            band, kind, anchor, count = (*above, *below), row.relation, anchors[id(row)], 1
    close()
    return sorted(found, key=lambda shape: shape.kind == "moved")


def _draw_band(band: tuple[float, float, float, float], top: int) -> str:
    left, right, low_left, low_right = band
    y, bottom = top + BAR + 1, top + BAR + GAP - 1
    middle = (y + bottom) / 2
    return (
        f"M{left:.1f} {y}C{left:.1f} {middle:g} {low_left:.1f} {middle:g} {low_left:.1f} {bottom}"
        f"H{low_right:.1f}C{low_right:.1f} {middle:g} {right:.1f} {middle:g} {right:.1f} {y}Z"
    )


def _draw_ticks(
    view: ArticleView, ids: list[str], extents: dict[str, Extents], bars: list[Bar], passages: Passages
) -> list[Shape]:
    """Findings in bins along each bar: the more there are, the higher the tick; the worst gives its kind."""
    whose = {s: version.id for version in view.article.versions for s in version.sentences}
    bins: dict[tuple[int, int], list[tuple[int, Finding]]] = {}
    for finding in view.findings:
        sentence = passages.find_sentence(finding.locations[0]) if finding.locations else None
        key = whose.get(sentence, "") if sentence is not None else ""
        if sentence is None or key not in extents or sentence not in extents[key]:
            continue
        start, end = extents[key][sentence]
        slot = min(BINS - 1, int((start + end) / 2 / WIDTH * BINS))
        bins.setdefault((ids.index(key), slot), []).append((SEVERITIES.index(finding.severity), finding))
    most = max(map(len, bins.values()), default=1)
    found = []
    for (bar, slot), held in sorted(bins.items()):
        held.sort(key=lambda one: -one[0])
        severity, worst = held[0]
        x = (slot + 1 / 2) * WIDTH / BINS
        height = LEAST_TICK + (TICK - LEAST_TICK) * (len(held) / most if most > 1 else 1)
        below = 0 < bar == len(bars) - 1
        y = bars[bar].y + BAR + CLEAR if below else bars[bar].y - CLEAR
        path = f"M{x - HALF_TICK:.1f} {y}V{y + height if below else y - height:.1f}H{x + HALF_TICK:.1f}V{y}Z"
        numbers = " ".join(str(view.get_number(one)) for _rank, one in held)
        found.append(Shape(path, f"f-{worst.fingerprint}", SEVERITIES[severity], len(held), numbers))
    return found
