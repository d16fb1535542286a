"""A passage stands in another place than in the source, or one version has it elsewhere than all others.

What: a paragraph or sentence says the same as one of the source, but earlier or later in the text. Of three versions
the one that stands apart is named, the source if need be.
Why: paragraphs swapped by accident break the thread; readers of the versions get the facts in another order.
Wrong: source "Am Montag öffnet die Brücke. … Der Bau kostete viel Geld." beside "Les travaux ont coûté cher. … Le pont
    ouvre lundi."
Right: both versions in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker import languages
from checker.articles.movers import Movers
from checker.articles.omissions import split_stretches
from checker.articles.sorted_lists import SortedLists
from checker.checking.context import Context, locate_passage
from checker.checking.rule import Rule
from checker.messages import _
from checker.model import Finding, Location, Row, Side
from checker.structure.text_kind import is_prose
from checker.untranslated.thresholds import LIKE_LENGTH

SURE_MOVE = 0.956
"""Confidence of the surest row of a run, from which it has moved and is no other sentence. Set by hand, 2026-11, on one
tree: 3 of 5 single sentences below it had nothing in common but a name."""


def check(rule: Rule, context: Context) -> Iterator[Finding]:
    """Yield a finding for every run of moved sentences: its place, then its counterparts in the other versions."""
    article = context.article
    runs = _find_runs(context)
    if not runs:
        return
    movers, lists = Movers(article), SortedLists(article.versions)
    for run in runs:
        key = movers.find_mover(run)
        if key is None or lists.hold(run, key):
            continue
        here = _list_places(run, [key])
        there = _list_places(run, [other for other in run[0].cells if other != key])
        # which one has moved depends on the source: every two versions, in one group and in the other
        sides = [
            Side(group, places[0]) for group in (0, 1) for places in (_list_places(run, [one]) for one in run[0].cells)
        ]
        language = languages.get(article.version(key).language).name
        message = _("stands in another place in the {language} version").format(language=language)
        severity = rule.severity if _is_sure(run) else "info"
        yield rule.report(message, [here[0], *there, *here[1:]], severity=severity, sides=sides)


def _has_place(row: Row) -> bool:
    """Whether what a row says has its place: a heading, a sentence; cells and labels stand in any order."""
    return any(
        sentence.block.kind == "heading" or is_prose(sentence.text) for cell in row.cells.values() for sentence in cell
    )


def _is_sure(run: list[Row]) -> bool:
    """Whether all versions of a run say sentences of like length there; a label may stand anywhere.

    A heading and what stands in a list of contents are not the same passage.
    """
    if max(row.score for row in run) < SURE_MOVE or any(
        len({one[0].block.kind == "heading" for one in row.cells.values()}) > 1 for row in run
    ):
        return False
    cells = [[sentence for row in run for sentence in row.cells[key]] for key in run[0].cells]
    lengths = sorted(sum(len(sentence.text) for sentence in cell) for cell in cells)
    sentences = all(any(is_prose(sentence.text) for sentence in cell) for cell in cells)
    return sentences and lengths[0] >= LIKE_LENGTH * lengths[-1]


def _find_runs(context: Context) -> list[list[Row]]:
    """Moved rows that follow one another and are of the same versions, together."""
    runs: list[list[Row]] = []
    last = -2
    for number, row in enumerate(context.rows):
        if (
            row.relation != "moved"
            or not _has_place(row)
            or any(context.claimed.intersection(cell) for cell in row.cells.values())
        ):
            continue
        if number == last + 1 and runs and runs[-1][-1].cells.keys() == row.cells.keys():
            runs[-1].append(row)
        else:
            runs.append([row])
        last = number
    return runs


def _list_places(run: list[Row], versions: list[str]) -> list[Location]:
    """Where the sentences of a run stand in some versions, a place a block."""
    sentences = [[sentence for row in run for sentence in row.cells[version]] for version in versions]
    return [locate_passage(part) for cell in sentences for part in split_stretches(cell)]


RULE = Rule("moved-paragraph", "order", "accuracy/order", "warning", __doc__ or "", check)
