"""What agrees and is said in another way, by its name."""

from __future__ import annotations

import pytest

from checker.comparison.conventions import is_unsaid_fahrenheit, name_agreement
from checker.comparison.facts import Fact, list_facts
from checker.quantities.scan import scan_text


def read(language: str, text: str) -> Fact:
    (fact,) = list_facts([scan_text(text, language)])
    return fact


@pytest.mark.parametrize(
    ("english", "german", "name"),
    [
        ("The road is 30 miles long.", "Die Straße ist 50 Kilometer lang.", "rounded-conversion"),
        ("The road is 10 miles long.", "Die Straße ist 16 Kilometer lang.", ""),
        ("The film takes 90 minutes.", "Der Film dauert 1,5 Stunden.", ""),
        ("It was 50 °F.", "Es waren 12 °C.", "rounded-conversion"),
        ("It was 50 °F.", "Es waren 10 °C.", ""),
        ("About 1,500 came.", "Es kamen 1500.", "approximation"),
        ("At least 1,500 came.", "Es kamen 1500.", ""),
        ("It was 104 degrees.", "Es waren 40 °C.", "unsaid-fahrenheit"),
        ("There were 1,487 of them.", "Es waren rund 1500.", "rounded-number"),
        ("There were 1,487 of them.", "Es waren 1487.", ""),
    ],
)
def test_agreement(english: str, german: str, name: str) -> None:
    assert name_agreement(read("en", english), read("de", german)) == name
    assert name_agreement(read("de", german), read("en", english)) == name


@pytest.mark.parametrize(
    ("english", "german", "unsaid"),
    [
        ("It was 104 degrees.", "Es waren 40 Grad.", True),
        ("It was 104 degrees.", "Es waren 30 Grad.", False),
        ("It was 104 °F.", "Es waren 40 Grad.", False),
        ("It was 32 degrees.", "Es waren 0 Grad.", False),
    ],
)
def test_unsaid_fahrenheit(english: str, german: str, unsaid: bool) -> None:
    assert is_unsaid_fahrenheit(read("en", english), read("de", german)) is unsaid
