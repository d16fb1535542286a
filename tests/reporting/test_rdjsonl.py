"""Reviewdog's diagnostics."""

from __future__ import annotations

import json

from checker.reporting import render
from tests.reporting import samples


def test_reviewdog_counts_bytes() -> None:
    first = json.loads(render(samples.report(), "rdjsonl").splitlines()[0])
    text = samples.FRENCH[1].encode()
    start = first["location"]["range"]["start"]["column"] - 1
    end = first["location"]["range"]["end"]["column"] - 1
    assert text[start:end].decode() == "14\u202f000"
    assert {"message", "location", "severity", "code"} <= first.keys()


def test_reviewdog_gets_safe_suggestions() -> None:
    lines = [json.loads(line) for line in render(samples.report(), "rdjsonl").splitlines()]
    suggested = [line for line in lines if "suggestions" in line]
    assert [line["suggestions"][0]["text"] for line in suggested] == ["3\u00a0mars"]


def test_the_other_side_is_told_with_its_language() -> None:
    first = json.loads(render(samples.report(), "rdjsonl").splitlines()[0])
    (other,) = first["related_locations"]
    assert (other["message"], other["location"]["path"]) == ("de", "bibliotheque.de.txt")
