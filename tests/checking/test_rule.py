"""What a rule's docstring gives to readers, and what a rule reports."""

from __future__ import annotations

import pytest

from checker.checking.rule import Rule
from checker.model import Location, Value

DOC = """A thing is wrong.

What: this
    and that.
Why: because.
Wrong: "a"
Right: "b"
"""
PLACE = Location("a.txt", 0, 1, 1, 1, "de", "a")


def make(doc: str = DOC) -> Rule:
    return Rule("a-thing", "style", "style/awkward", "warning", doc, lambda _rule, _context: iter(()))


def test_sections_are_one_line_each() -> None:
    rule = make()
    assert rule.summary == "A thing is wrong."
    assert rule.get_sections() == {"What": "this and that.", "Why": "because.", "Wrong": '"a"', "Right": '"b"'}
    assert rule.write_help().splitlines()[0] == "What: this and that."
    assert rule.list_texts()[0] == "A thing is wrong."


def test_a_docstring_that_lacks_a_section() -> None:
    with pytest.raises(ValueError, match="lacks Right"):
        make(DOC.replace("Right:", "Left:")).get_sections()


def test_a_finding_bears_what_the_rule_is() -> None:
    finding = make().report("a is wrong", [PLACE], severity="info", values=[Value("de", "a", "1")], unit="u1")
    assert (finding.rule, finding.category, finding.mqm, finding.severity) == (
        "a-thing",
        "style",
        "style/awkward",
        "info",
    )
    assert (finding.locations, finding.values[0].value, finding.unit) == ((PLACE,), "1", "u1")
    assert make().describe("error").severity == "error"
