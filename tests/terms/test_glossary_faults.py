"""What is wrong with a glossary is said with its line."""

from __future__ import annotations

import pytest

from checker.terms.concept import Concept, Status, Term
from checker.terms.glossary_faults import list_glossary_faults


def concept(line: int, *terms: tuple[str, str, Status], note: str = "") -> Concept:
    return Concept(
        str(line),
        [Term(text, language, status, line=line) for language, text, status in terms],
        note=note,
        path="t.csv",
        line=line,
    )


PUMP = concept(2, ("de", "Pumpe", "preferred"), ("fr", "pompe", "preferred"))


@pytest.mark.parametrize(
    ("other", "line", "said"),
    [
        (concept(3, ("de", "Bad", "preferred"), ("fr", "bain", "preferred")), 0, ""),
        (concept(3, ("de", "Bad", "preferred")), 3, "in German only"),
        (concept(3), 3, "no term in"),
        (concept(3, ("de", "Pumpe", "preferred"), ("fr", "pompe", "preferred")), 3, "same concept stands in line 2"),
        (concept(3, ("de", "Pumpe", "preferred"), ("fr", "pump", "preferred")), 3, "names another concept, too"),
        (concept(3, ("de", "Pumpe", "preferred"), ("fr", "pump", "preferred"), note="of a shoe"), 0, ""),
        (concept(3, ("de", "Förderer", "preferred"), ("de", "Pumpe", "forbidden")), 3, "allowed and not allowed"),
        (concept(3, ("de", "Förderer", "preferred"), ("de", "Pump", "forbidden")), 2, "a form of “Pump”"),
        (concept(3, ("de", "Bad", "preferred"), ("de", "Bad", "admitted"), ("fr", "bain", "preferred")), 3, "twice"),
        (concept(3, ("de", "+", "preferred"), ("fr", "plus", "preferred")), 3, "leave the signs out"),
    ],
)
def test_faults(other: Concept, line: int, said: str) -> None:
    found = list_glossary_faults([PUMP, other])
    assert bool(found) == bool(said)
    assert any(said in fault.text and fault.line == line for fault in found) or not said
