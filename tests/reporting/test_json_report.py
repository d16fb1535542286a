from __future__ import annotations

import json

import jsonschema
import pytest

from checker.model import Report
from checker.reporting import render
from checker.reporting.json_report import SCHEMA
from tests.reporting import samples


def validate(text: str) -> dict[str, object]:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    data: dict[str, object] = json.loads(text)
    jsonschema.Draft202012Validator(schema).validate(data)
    return data


@pytest.mark.parametrize("findings", [True, False])
@pytest.mark.parametrize("rows", [True, False])
def test_the_report_keeps_its_schema(findings: bool, rows: bool) -> None:
    validate(render(samples.report(findings), "json", rows=rows))


def test_an_empty_report_keeps_its_schema() -> None:
    assert validate(render(Report([], [], [], ""), "json"))["findings"] == []


def test_places_are_exact() -> None:
    report = samples.report()
    data = json.loads(render(report, "json"))
    text = {doc.path: doc.text for article in report.articles for doc in article.documents}
    places = [place for finding in data["findings"] for place in finding["locations"]]
    assert places
    for place in places:
        assert text[place["path"]][place["start"] : place["end"]] == place["text"]


def test_paths_are_relative_to_the_base(tmp_path) -> None:  # type: ignore[no-untyped-def]
    report = samples.report()
    report.articles[0].documents[0].path = str(tmp_path / "a" / "x.de.txt")
    data = json.loads(render(report, "json", base=str(tmp_path)))
    assert data["articles"][0]["paths"][0] == "a/x.de.txt"
