"""Pages of one folder each of which keeps a part in another language are one cause."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.judgement.page_series import PageSeries, list_said
from checker.model import Finding, Location, Severity
from checker.pipeline import check
from checker.runs.check_run import RunOptions, check_run
from checker.settings import Settings


def stray(path: str, severity: Severity = "warning", message: str = "English text") -> Finding:
    place = Location(path, 0, 4, 1, 1, "en", "Text")
    return Finding("untranslated-sentence", "untranslated", "m", severity, message, (place,), article=path)


def count_covered(findings: list[Finding], *more: str) -> int:
    series = PageSeries()
    series.add(list_said(findings), ())
    for path in (*(one.locations[0].path for one in findings), *more):
        series.add((), [path])
    return sum(map(series.covers, findings))


def test_ten_pages_that_are_half_of_their_folder_are_a_series() -> None:
    pages = [stray(f"fr/errors/{n}.md") for n in range(10)]
    assert count_covered(pages) == 10
    assert count_covered(
        pages, *(f"fr/errors/more{n}.md" for n in range(10)), *(f"de/errors/{n}.md" for n in range(99))
    )
    assert count_covered(pages, *(f"fr/errors/more{n}.md" for n in range(11))) == 0


@pytest.mark.parametrize(
    "pages",
    [
        [stray(f"fr/{n}.md") for n in range(9)],
        [stray(f"fr/{n}/page.md") for n in range(12)],
        [stray(f"fr/{n}.md", "error") for n in range(12)],
        [stray(f"fr/{n}.md", message=f"English text: {n % 2}") for n in range(12)],
    ],
)
def test_fewer_pages_other_folders_errors_and_other_findings_are_none(pages: list[Finding]) -> None:
    assert count_covered(pages) == 0


@pytest.mark.parametrize("count", [9, 10])
def test_a_series_is_one_finding_with_all_places(tmp_path: Path, count: int) -> None:
    words = ["mill", "bridge", "school", "garden", "tower", "river", "window", "market", "harbour", "forest"]
    for word in words[:count]:
        quote = f"The {word} could not be found, and the {word} that was asked for is gone."
        french = "Ce message apparaît quand le programme ne trouve pas ce que vous avez demandé.\n"
        english = "This message appears when the program does not find what you asked for.\n"
        for code, text in (("fr", french), ("en", english)):
            path = tmp_path / code / f"{word}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"> {quote}\n\n{text}", encoding="utf-8")
    settings = Settings(base=str(tmp_path), severity={"untranslated-sentence": "warning"})
    for report in (check(tmp_path, settings), check_run(tmp_path, settings, RunOptions())):
        found = [one for one in report.findings if one.rule == "untranslated-sentence"]
        assert len(found) == (1 if count == 10 else 9)
        if count == 10:
            assert len({place.path for place in found[0].locations}) >= 10
            assert "so on 10 pages of the folder" in found[0].message
