"""Currencies that differ throughout."""

from __future__ import annotations

from checker.comparison.difference import Difference
from checker.comparison.localized_amounts import excuse_localized_currency
from checker.comparison.row_comparison import compare_row
from checker.quantities.quantity import Texts
from checker.quantities.scan import scan_text

EXCHANGED = [(f"You pay ${amount} for the boat.", f"Sie zahlen {amount} € für das Boot.") for amount in (120, 380, 500)]
KEPT = [(f"You pay ${amount} for the boat.", f"Sie zahlen {amount} $ für das Boot.") for amount in (130, 390, 510)]


def compare(pairs: list[tuple[str, str]]) -> list[Difference]:
    rows: list[list[tuple[str, Texts]]] = [
        [("en", [(one, scan_text(one, "en"))]), ("de", [(other, scan_text(other, "de"))])] for one, other in pairs
    ]
    found = [difference for sides in rows for difference in compare_row(sides)]
    excuse_localized_currency(found, rows)
    return found


def test_all_amounts() -> None:
    found = compare(EXCHANGED)
    assert [(one.kind, one.severity) for one in found] == [("localized-currency", "info")] * 3


def test_one_of_many() -> None:
    found = compare([EXCHANGED[0], *KEPT])
    assert [(one.kind, one.severity) for one in found] == [("currency", "error")]


def test_half_of_them() -> None:
    assert {one.kind for one in compare(EXCHANGED + KEPT)} == {"currency"}


def test_another_amount_is_a_difference_still() -> None:
    odd = ("You pay $700 for the boat.", "Sie zahlen 900 € für das Boot.")
    kinds = [one.kind for one in compare([*EXCHANGED, odd])]
    assert kinds[:3] == ["localized-currency"] * 3
    assert kinds[3] != "localized-currency"
