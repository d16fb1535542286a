"""Numbers as a language sets them: faults with the right form, the house style, values written out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker import languages
from checker.quantities.scan import scan_text
from checker.typography.number_formats import find_faults, get_house_format, replace_format, write_number

NARROW = "\u202f"


def found(text: str, code: str, **style: str) -> list[tuple[str, str, str]]:
    facts = get_house_format(
        languages.get(code).typography, code, {key.replace("_", "-"): value for key, value in style.items()}
    )
    return [
        (text[fault.start : fault.end], fault.right, fault.kind)
        for quantity in scan_text(text, code)
        for fault in find_faults(text, quantity, facts)
    ]


@pytest.mark.parametrize(
    ("code", "text", "fault"),
    [
        ("fr", "14.000 chats", ("14.000", f"14{NARROW}000", "separator")),
        ("fr", "1.5 litre", ("1.5", "1,5", "separator")),
        ("de", "1,234,567 Katzen", ("1,234,567", "1.234.567", "separator")),
        ("de", "1.5 Liter", ("1.5", "1,5", "separator")),
        ("en", "1,5 litres", ("1,5", "1.5", "separator")),
        ("en", "14.000 cats", ("14.000", "14,000", "separator")),
        ("en", "1.234,5 cats", ("1.234,5", "1,234.5", "separator")),
        ("fr", "45% des chats", ("", "\u00a0", "space")),
        ("fr", "45 % des chats", (" ", "\u00a0", "space")),
        ("en", "45 % of cats", (" ", "", "space")),
        ("de", "45% der Katzen", ("", "\u00a0", "space")),
    ],
)
def test_fault(code: str, text: str, fault: tuple[str, str, str]) -> None:
    assert found(text, code) == [fault]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "14 000 chats, 1,5 litre, 45\u00a0%, à 14h30, le 15.09.2020, article 49.3, version 2.0.1"),
        ("de", "14.000 Katzen, 1,5 Liter, 45\u00a0%, um 14.30 Uhr, am 15.09.2020, 3.850 oder 3850, 75'000"),
        ("en", "14,000 cats, 1.5 litres, 45%, 1.234 metres, at 2:30 pm, in 2020, 10 000"),
    ],
)
def test_no_fault(code: str, text: str) -> None:
    assert found(text, code) == []


def test_house_style() -> None:
    assert found("14.000 Katzen", "de", de_group="'") == [("14.000", "14'000", "separator")]
    assert found("45\u00a0% des chats", "fr", fr_percent="narrow") == [("\u00a0", NARROW, "space")]
    with pytest.raises(ValueError, match="fr-colour"):
        found("14", "fr", fr_colour="red")


def test_written() -> None:
    facts = languages.get("de").typography
    assert [write_number(value, facts) for value in (1234567, 3850, Decimal("0.5"), -12)] == [
        "1.234.567",
        "3850",
        "0,5",
        "-12",
    ]
    assert write_number(Decimal("1234567.25"), languages.get("en").typography) == "1,234,567.25"


def test_replaced_only_where_safe() -> None:
    facts = languages.get("fr").typography
    (wrong,), (right,) = scan_text("Ils sont 15 000 ici.", "fr"), scan_text("There are 14,000 here.", "en")
    assert replace_format("Ils sont 15 000 ici.", wrong, right, facts) == f"14{NARROW}000"
    (scaled,) = scan_text("Il y a 15 millions de chats.", "fr")
    price = scan_text("It costs €17.50.", "en")[0]
    assert (
        replace_format("Cela coûte 18,50 euros.", scan_text("Cela coûte 18,50 euros.", "fr")[0], price, facts)
        == "17,50 euros"
    )
    assert replace_format("Il y a 15 millions de chats.", scaled, right, facts) is None
