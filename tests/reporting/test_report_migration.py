"""A report of the first format says in today's what it said."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from checker.model import InputError
from checker.reporting.json_report import SCHEMA, convert_to_dict
from checker.reporting.report_migration import migrate_report
from tests.reporting import samples

FIRST = SCHEMA.with_name("report-1.schema.json")


def make_first() -> dict[str, Any]:
    """The sample as the first format had it."""
    data = {**convert_to_dict(samples.report(), rows=True), "version": 1}
    for article in data["articles"]:
        for row in article["rows"]:
            del row["number"]
    jsonschema.Draft202012Validator(json.loads(FIRST.read_text(encoding="utf-8"))).validate(data)
    return data


def test_rows_get_their_numbers() -> None:
    data = migrate_report(make_first())
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(data)
    assert data == convert_to_dict(samples.report(), rows=True)
    assert migrate_report(data) is data


def test_a_report_without_rows_stays_without() -> None:
    first = make_first()
    for article in first["articles"]:
        del article["rows"]
    assert migrate_report(first)["articles"] == first["articles"]


def test_what_is_no_report_is_said() -> None:
    with pytest.raises(InputError, match="version None"):
        migrate_report({})
