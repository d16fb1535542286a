"""How numbers are set: faults, right forms, and the two held against each other."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import languages
from checker.quantities.scan import scan_text
from checker.typography.number_formats import find_faults, get_house_format, may_be_name, replace_format, write_number


def faults(text: str, language: str) -> list[tuple[str, str]]:
    facts = languages.get(language).typography
    return [
        (text[fault.start : fault.end], fault.right)
        for quantity in scan_text(text, language)
        for fault in find_faults(text, quantity, facts)
        if fault.kind == "separator"
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Es kamen 14,000 Gäste.", "de", [("14,000", "14.000")]),
        ("Es kamen 14.000 Gäste.", "de", []),
        ("It rose by 12,5 percent.", "en", [("12,5", "12.5")]),
        ("Das Gesetz (SR 170,512) gilt seit Mai.", "de", []),
        ("La loi (RS 170.512) est en vigueur.", "fr", []),
        ("Les règles RS\u00a0451.1 s’appliquent.", "fr", []),
        ("4.4 Les parties conviennent de cela.", "fr", []),
        ("Elle s’engage à:6.1 Payer le loyer.", "fr", []),
        ("Il suit les art. 2.3 et 5.", "fr", []),
        ("Il a 2.3 enfants.", "fr", [("2.3", "2,3")]),
        ("La norme ISO\u00a09.001 est ancienne.", "fr", []),
        ("DIE STADT HAT 14,000 GÄSTE.", "de", [("14,000", "14.000")]),
        ("Das Bad kostet CHF 14,000 im Jahr.", "de", [("14,000", "14.000")]),
        ("Im Bad 14,000 Gäste.", "de", [("14,000", "14.000")]),
        ("Die Aufnahme beginnt bei 00:00:01.500 im Film.", "de", []),
    ],
)
def test_faults(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert faults(text, language) == found


@given(st.decimals(0, 10**9, places=2), st.sampled_from(languages.codes()))
def test_what_is_written_is_read_back_and_has_no_fault(value: Decimal, language: str) -> None:
    text = f"{write_number(value, languages.get(language).typography, Decimal('0.01'))} km"
    (quantity,) = scan_text(text, language)
    assert quantity.value == value
    assert faults(text, language) == []


def test_too_many_places_can_not_be_written() -> None:
    assert write_number(Decimal(1) / 3, languages.get("en").typography) is None


def test_house_style() -> None:
    facts = languages.get("fr").typography
    swiss = get_house_format(facts, "fr", {"fr-group": "’", "de-group": "space"})
    assert write_number(14_000_000, swiss) == "14’000’000"
    with pytest.raises(ValueError, match="fr-colour"):
        get_house_format(facts, "fr", {"fr-colour": "red"})


def test_a_value_is_replaced_where_that_is_safe() -> None:
    facts = languages.get("de").typography
    text, other = "Es kamen 14.000 Gäste.", "15,000 guests came."
    (wrong,), (right,) = scan_text(text, "de"), scan_text(other, "en")
    assert replace_format(text, wrong, right, facts) == "15.000"
    (scaled,) = scan_text("Es kamen 3 Millionen Gäste.", "de")
    assert replace_format("Es kamen 3 Millionen Gäste.", scaled, right, facts) is None


def test_names_of_releases() -> None:
    text = "Siehe 3.1 dazu."
    assert [may_be_name(text, quantity) for quantity in scan_text(text, "de")] in ([True], [])
