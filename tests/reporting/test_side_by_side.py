"""The page's view of an article: every sentence in a row, every finding beneath the row it speaks of."""

from __future__ import annotations

from checker.model import Report
from checker.reporting.page_parts import PageLine
from checker.reporting.side_by_side import ArticleView, build_views
from tests.reporting import samples


def list_lines(view: ArticleView) -> list[PageLine]:
    return [line for stretch in view.stretches for line in stretch.lines]


def test_every_sentence_is_on_the_page_and_every_finding_in_its_row() -> None:
    report = samples.report()
    (view,) = build_views(report)
    lines = list_lines(view)
    shown = ["".join(piece.text for piece in part.pieces) for line in lines for cell in line.cells for part in cell]
    assert sorted(shown) == sorted(samples.FRENCH + samples.GERMAN)
    rows = {finding.fingerprint: line.id for line in lines for finding in line.findings}
    assert rows[report.findings[0].fingerprint] == "a0r1"
    assert len(rows) == len(report.findings) + len(report.notes)


def test_differing_digits_are_marked_within_the_places() -> None:
    (view,) = build_views(samples.report())
    line = next(line for line in list_lines(view) if line.id == "a0r1")
    deep = [piece.text for cell in line.cells for part in cell for piece in part.pieces if piece.deep]
    assert deep == ["5", "4"]
    marked = ["".join(p.text for p in part.pieces if p.severity) for cell in line.cells for part in cell]
    assert marked == ["15.000", "14\u202f000"]


def test_of_a_note_only_the_first_place_is_marked() -> None:
    (view,) = build_views(samples.report())
    marked = [
        "".join(piece.text for piece in part.pieces)
        for line in list_lines(view)
        for cell in line.cells
        for part in cell
        if any(piece.severity == "info" for piece in part.pieces)
    ]
    assert marked == [samples.FRENCH[5]]


def test_a_finding_without_a_row_stands_above_all() -> None:
    report = samples.report()
    bare = samples.finding("number-mismatch", "somewhere")
    report.findings = [*report.findings, bare]
    first = list_lines(next(build_views(report)))[0]
    assert (first.id, first.findings) == ("a0x", [bare])


def test_articles_of_one_name_keep_their_findings_apart() -> None:
    reports = [samples.report(), samples.report()]
    for number, report in enumerate(reports):
        for document in report.articles[0].documents:
            document.path = f"desk{number}/{document.path}"
    both = Report([one.articles[0] for one in reports], [], [], "")
    place = reports[1].articles[0].versions[0].sentences[0].location()
    both.findings = [samples.finding("missing-sentence", "m", place)]
    one, other = build_views(both)
    assert (one.findings, other.findings) == ([], both.findings)
    assert (one.title, other.title) == ("desk0/bibliotheque", "desk1/bibliotheque")


def test_values_come_in_the_order_of_the_columns() -> None:
    report = samples.report()
    (view,) = build_views(report)
    assert [[value.language for value in group] for group in view.group_values(report.findings[0])] == [["de"], ["fr"]]
