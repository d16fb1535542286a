"""Fingerprints of earlier releases stay as they were."""

from __future__ import annotations

from checker.judgement.earlier_fingerprint import compute_earlier_fingerprints
from checker.model import Value
from checker.sentence_index import Passages
from tests.reporting import samples


def test_they_are_what_they_were() -> None:
    made = samples.sample()
    assert made.article is not None
    places = (samples.place(made.french[1], "14\u202f000"), samples.place(made.german[1], "15.000"))
    one = samples.finding("number-mismatch", "x", *places)
    one.values = (Value("fr", "14\u202f000", "14000"), Value("de", "15.000", "15000"))
    two = samples.finding("number-mismatch", "x", *places)
    two.values = one.values
    found = compute_earlier_fingerprints([one, two], Passages([made.article]))
    assert found[id(one)] == "566b2293f9d9f081882894e059e7a09b"
    assert found[id(two)] != found[id(one)]
