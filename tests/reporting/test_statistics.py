"""How often each rule found something."""

from __future__ import annotations

import json

from checker.reporting.statistics import render_statistics, tally_rules
from tests.reporting import samples


def test_the_most_frequent_rule_comes_first_and_notes_count() -> None:
    tallies = tally_rules(samples.large(9))
    assert [(one.rule, one.count) for one in tallies] == [("number-mismatch", 6), ("number-format", 3)]
    assert [one.rule for one in tally_rules(samples.report())][-2:] == ["repeated-passage", "untranslated-sentence"]


def test_the_table_says_what_can_be_fixed_and_ends_with_the_summary() -> None:
    lines = render_statistics(samples.report()).splitlines()
    assert lines[1].split("  ")[:2] == ["1", "number-format"]
    assert lines[1].endswith("A number has a foreign form. (1 place can be fixed safely)")
    assert lines[-1] == "2 errors, 2 warnings and 1 note in 1 article."
    assert render_statistics(samples.report(findings=False)) == "Nothing found in 1 article.\n"


def test_programs_get_a_list() -> None:
    found = json.loads(render_statistics(samples.report(), "json"))
    assert found["made-by"] == "checker"
    assert found["statistics"][1] == {
        "rule": "number-format",
        "severity": "warning",
        "count": 1,
        "fixable": 1,
        "summary": "A number has a foreign form.",
    }
