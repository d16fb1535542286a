"""Entries of the settings: a table each."""

from __future__ import annotations

from typing import Any

import pytest

from checker.model import SettingsError
from checker.terms.inline_entries import read_entry


def test_an_entry_is_a_concept() -> None:
    entry = {
        "de": ["Becken", "Bassin"],
        "en": "pool",
        "deprecated": {"en": "basin"},
        "forbidden": {"de": ["Pool"]},
        "note": "swum in",
        "domain": "baths",
        "case": True,
        "keep": "Sihlbad",
    }
    found = read_entry(entry, 4, "checker.toml")
    assert sorted((term.text, term.language, term.status) for term in found.terms) == [
        ("Bassin", "de", "admitted"),
        ("Becken", "de", "preferred"),
        ("Pool", "de", "forbidden"),
        ("basin", "en", "deprecated"),
        ("pool", "en", "preferred"),
    ]
    assert all(term.cased for term in found.terms)
    assert (found.id, found.note, found.domain, found.protected) == ("4", "swum in", "baths", ("Sihlbad",))


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({}, "it has no term"),
        ({"xx": "a"}, "'xx' is none of"),
        ({"de": 3}, "de must be a string or a list"),
        ({"de": [" "]}, "de must be a string or a list"),
        ({"de": "a", "note": 3}, "note must be a string"),
        ({"de": "a", "case": "yes"}, "case must be one of true, false"),
        ({"de": "a", "forbidden": ["b"]}, "forbidden must be a table"),
    ],
)
def test_what_is_none_is_refused(entry: dict[str, Any], said: str) -> None:
    with pytest.raises(SettingsError, match=f"checker.toml: glossary entry 2: {said}"):
        read_entry(entry, 2, "checker.toml")
