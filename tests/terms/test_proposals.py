"""Phrases that recur are proposed with what stands for them."""

from __future__ import annotations

import time

from checker.terms.proposals import propose_terms

ROWS = [
    ("The heat pump of the school is new.", "Die Wärmepumpe der Schule ist neu."),
    ("Both heat pumps hum at night.", "Beide Wärmepumpen brummen in der Nacht."),
    ("A heat pump needs power, says the town council.", "Eine Wärmepumpe braucht Strom, sagt der Stadtrat."),
    ("The town council meets on Monday.", "Der Stadtrat trifft sich am Montag."),
    ("Our town council likes the Open Source Centre.", "Unser Stadtrat mag das Open Source Centre."),
    ("The Open Source Centre is open.", "Das Open Source Centre ist offen."),
    ("We met in the Open Source Centre.", "Wir trafen uns im Open Source Centre."),
    ("Nobody was there.", "Niemand war da."),
]


def test_recurring_phrases_with_their_renderings() -> None:
    found = [(one.source, one.target, one.times, one.of, one.row) for one in propose_terms(ROWS, ("en", "de"))]
    assert found == [("heat pump", "Wärmepumpe", 3, 3, 0), ("town council", "Stadtrat", 3, 3, 2)]


def test_a_compound_is_proposed_by_itself() -> None:
    turned = [(other, one) for one, other in ROWS]
    rows = [(one.replace("Wärmepumpe", "Wärmepumpenanlage"), other) for one, other in turned]
    assert ("Wärmepumpenanlage", "heat pump") in {(one.source, one.target) for one in propose_terms(rows, ("de", "en"))}


def test_time_grows_with_the_rows() -> None:
    rows = [(f"{one} {number}", f"{other} {number}") for number in range(2_000) for one, other in ROWS]
    times = []
    for count in (4_000, 16_000):
        before = time.process_time()
        propose_terms(rows[:count], ("en", "de"))
        times.append(time.process_time() - before)
    assert times[1] < 12 * times[0]


def test_nothing_recurs() -> None:
    assert propose_terms(ROWS[:1], ("en", "de")) == propose_terms([], ("en", "de")) == []
