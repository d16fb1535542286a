"""Findings that lie on the disk are in order, and the first of a frame stands for all of it."""

from __future__ import annotations

import pytest

from checker.model import Article, Finding, Location
from checker.runs.checked_group import CheckedGroup
from checker.runs.lying_report import LAST, LyingArticles, LyingFindings
from checker.runs.spool import Spool


def make(article: str, path: str, start: int) -> Finding:
    place = Location(path, start, start + 1, 1, start + 1, "de", "x")
    return Finding("a-rule", "quantity", "m", "error", f"{path} {start}", (place,), article=article)


@pytest.fixture(params=[False, True])
def findings(request: pytest.FixtureRequest) -> LyingFindings:
    found = LyingFindings(on_disk=request.param)
    found.add(LAST, "", "z.md", [(make("", "z.md", 0), 0)])
    found.add(0, "b", "b.md", [(make("b", "b.md", 0), 7), (make("b", "b.md", 5), 0)])
    found.add(0, "a", "a.md", [(make("a", "a.md", 1), 7)])
    found.add(1, "a", "a.md", [(make("a", "a.md", 3), 0)])
    found.arrange()
    return found


def test_the_order_is_that_of_the_places(findings: LyingFindings) -> None:
    assert [one.message for one in findings] == ["a.md 1", "b.md 0", "b.md 5", "a.md 3", "z.md 0"]
    assert len(findings) == 5
    assert [one.message for one in findings.list_by_article("a")] == ["a.md 1", "a.md 3"]
    assert [one.message for one in findings.list_by_path("b.md")] == ["b.md 0", "b.md 5"]
    assert findings[-1].message == "z.md 0"
    assert [one.message for one in findings[1:3]] == ["b.md 0", "b.md 5"]


def test_the_first_of_a_frame_stands_for_all(findings: LyingFindings) -> None:
    (chunk, at, first), *_rest = [(chunk, at, one) for chunk, at, one, frame in findings.iterate_chunks() if frame == 7]
    first.message = "joined"
    findings.join(7, chunk, at, first, 2)
    assert [one.message for one in findings] == ["joined", "b.md 5", "a.md 3", "z.md 0"]
    assert len(findings) == 4
    assert [one.message for one in findings.list_by_article("b")] == ["b.md 5"]


def test_articles_are_found_by_number_and_by_file() -> None:
    groups = Spool[CheckedGroup](on_disk=True)
    groups.put(0, CheckedGroup([Article("a", [], "files", []), Article("b", [], "files", [])], [], []))
    groups.put(2, CheckedGroup([Article("c", [], "files", [])], [], []))
    articles = LyingArticles(groups, {"a.md": 0, "c.md": 2, "gone.md": 1}.get)
    articles.add(0, 2)
    articles.add(2, 1)
    assert [one.name for one in articles] == ["a", "b", "c"]
    assert [articles[at].name for at in (0, 1, 2, -1)] == ["a", "b", "c", "c"]
    assert [one.name for one in articles.list_by_path("a.md")] == ["a", "b"]
    assert articles.list_by_path("gone.md") == articles.list_by_path("no.md") == []
