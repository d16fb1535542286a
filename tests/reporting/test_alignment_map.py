"""The picture of an article: bars, ribbons, ticks."""

from __future__ import annotations

import re

from checker.model import Article, Report
from checker.reporting.alignment_map import BAR, BINS, GAP, TOP, WIDTH, AlignmentMap, draw_map
from checker.reporting.side_by_side import build_views
from tests.reporting import samples


def draw(report: Report) -> AlignmentMap:
    made = draw_map(next(build_views(report)))
    assert made is not None
    return made


def test_a_bar_for_every_version_the_source_above() -> None:
    made = draw(samples.report())
    assert [bar.language for bar in made.bars] == ["de", "fr"]
    assert [bar.y for bar in made.bars] == [TOP, TOP + BAR + GAP]
    assert made.height == made.bars[-1].y + BAR + TOP


def test_what_one_version_has_alone_lies_on_its_bar() -> None:
    made = draw(samples.report())
    assert (made.aligned, made.moved, made.alone) == (5, 0, 2)
    ((x, width, anchor),) = made.bars[1].alone
    before = sum(len(text) + 1 for text in samples.FRENCH[:4])
    total = sum(len(text) + 1 for text in samples.FRENCH)
    assert abs(x - before * WIDTH / total) < 1e-6
    assert abs(width - (len(samples.FRENCH[4]) + 1) * WIDTH / total) < 1e-6
    assert anchor == "a0r4"


def test_ribbons_stay_within_the_picture_and_count_the_rows() -> None:
    for report in (samples.report(), samples.large(400)):
        made = draw(report)
        assert sum(ribbon.count for ribbon in made.ribbons) == made.aligned + made.moved
        for ribbon in made.ribbons:
            numbers = [float(number) for number in re.findall(r"[\d.]+", ribbon.path)]
            assert max(numbers) <= WIDTH + 0.1
    assert len(draw(samples.large(400)).ribbons) < 130, "neighbours are joined"


def test_ticks_count_the_findings_and_lead_to_one() -> None:
    report = samples.large(400)
    made = draw(report)
    assert sum(tick.count for tick in made.ticks) == 400
    assert len(made.ticks) <= BINS
    assert {tick.anchor.removeprefix("f-") for tick in made.ticks} <= {one.fingerprint for one in report.findings}
    assert {tick.kind for tick in made.ticks} <= {"error", "warning"}


def test_nothing_is_drawn_of_nothing() -> None:
    report = Report([Article("empty", [], "files", [])], [], [], "")
    assert draw_map(next(build_views(report))) is None
