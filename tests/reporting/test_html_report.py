from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from checker.model import Report
from checker.reporting import render
from checker.reporting.html_report import SCRIPTS, STYLES, _join_files, make_policy
from checker.reporting.side_by_side import build_views
from tests.reporting import samples

VOID = {"meta", "link", "input", "br"}
OPEN = {"p", "li"}
"""Elements of which rows leave the end tag out, as HTML allows."""


class Page(HTMLParser):
    """The elements of a page with their attributes, and the text of those that an article's words stand in."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID | OPEN:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in OPEN:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "script", "title"} & set(self.open):
            self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def of_class(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for _tag, attributes in self.elements if name in (attributes.get("class") or "").split()]


def page(report: Report) -> Page:
    made = Page(render(report, "html"))
    assert made.open == []
    return made


def test_nothing_is_loaded_and_the_policy_forbids_it() -> None:
    text = render(samples.report(), "html")
    made = page(samples.report())
    assert not re.search(r"(src|href)=\"(https?:)?//", text)
    assert "@import" not in text
    assert "url(" not in text
    rule = next(m["content"] for m in made.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert rule == make_policy(_join_files(STYLES), _join_files(SCRIPTS))
    assert (rule or "").startswith("default-src 'none'; style-src 'sha256-")
    assert not any("style" in attributes for _tag, attributes in made.elements)
    assert not any(name.startswith("on") for _tag, attributes in made.elements for name in attributes)


def test_every_sentence_says_its_language() -> None:
    parts = [part["lang"] for part in page(samples.report()).all("p") if "lang" in part]
    assert sorted(filter(None, parts)) == ["de"] * len(samples.GERMAN) + ["fr"] * len(samples.FRENCH)


def test_every_finding_has_an_anchor_and_lies_in_its_row() -> None:
    report = samples.report()
    made = page(report)
    ids = [attributes["id"] for _tag, attributes in made.elements if attributes.get("id")]
    assert len(ids) == len(set(ids))
    for finding in (*report.findings, *report.notes):
        assert f"f-{finding.fingerprint}" in ids
    links = [link["href"] or "" for link in made.all("a")]
    assert all(link[1:] in ids for link in links if link.startswith("#"))
    line = next(
        line
        for stretch in next(build_views(report)).stretches
        for line in stretch.lines
        if report.findings[0] in line.findings
    )
    assert line.id == "a0r1"


def test_disagreeing_characters_are_marked_on_both_sides() -> None:
    text = render(samples.report(), "html")
    bare = re.sub(r"</?mark[^>]*>", "|", text)
    assert "coûté |1<b>4</b>\u202f000| euros" in bare
    assert "kostete |1<b>5</b>.000| Euro" in bare
    assert "≠" in text


def test_agreement_is_folded() -> None:
    stretches = next(build_views(samples.report(findings=False))).stretches
    assert [stretch.folded for stretch in stretches] == [True]
    assert len(stretches[0].lines) == 7
    assert page(samples.report(findings=False)).all("details")


ATTACKS = (
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\"'><svg onload=alert(1)>",
    "{{ 7 * 7 }} {% raw %}",
    "</script><!-- --><b>",
    "&lt;b&gt; &amp;",
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_from_an_article_becomes_markup(attack: str) -> None:
    made = samples.sample(german=(attack, *samples.GERMAN[1:]), name=f"x{attack}".replace("/", ""))
    assert made.article is not None
    made.article.assumptions.append(attack)
    one = samples.finding("number-mismatch", attack, samples.place(made.german[0]), samples.place(made.french[0]))
    one.suggestion = one.ruling = one.rule = attack
    one.article = made.article.name
    clean = page(samples.report())
    hostile = page(Report([made.article], [one], [], attack, problems=[attack], checked=[attack], unchecked=[attack]))
    own = {"details", "summary", "ul", "section", "small"}
    assert {tag for tag, _attributes in hostile.elements} <= {tag for tag, _attributes in clean.elements} | own
    assert len(hostile.all("script")) == 1
    assert not hostile.all("img")
    assert attack in "".join(hostile.words)


def test_ten_thousand_findings_make_a_page_of_moderate_size() -> None:
    text = render(samples.large(10_000), "html")
    assert text.count("<article id=") == 10_000
    assert len(text.encode()) < 6_000_000
    assert text.count("<noscript>") > 300
