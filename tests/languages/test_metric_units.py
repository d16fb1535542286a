"""Names of metric units, made of prefixes and stems."""

from __future__ import annotations

import pytest

from checker import languages
from checker.languages.metric_units import PREFIXED, PREFIXES, list_metric_codes, name_metric_units
from checker.quantities.scan import scan_text
from checker.quantities.units import SYMBOLS, UNITS


def test_codes() -> None:
    assert list_metric_codes("g") == {"pg": -12, "ng": -9, "µg": -6, "mg": -3, "kg": 3}
    with pytest.raises(KeyError):
        list_metric_codes("acre")


def test_names() -> None:
    named = name_metric_units({"k": "kilo", "M": "mega", "G": "giga"}, {"joule": "J", "acre": "acre"})
    assert named == {"joule": "J", "acre": "acre", "kilojoule": "kJ", "megajoule": "MJ", "gigajoule": "GJ"}


@pytest.mark.parametrize("code", languages.codes())
def test_every_prefix_has_a_name(code: str) -> None:
    named = set(languages.get(code).quantities.measures.units.values())
    for base in ("m", "g", "l", "W", "J", "V", "A", "Hz", "B", "Pa"):
        assert {base, *list_metric_codes(base)} <= named


def test_every_code_is_a_unit() -> None:
    assert all(set(prefixes) <= set(PREFIXES) for prefixes in PREFIXED.values())
    for base in PREFIXED:
        for made, power in list_metric_codes(base).items():
            assert UNITS[made][0] == UNITS[base][0]
            assert UNITS[made][1] / UNITS[base][1] == 10**power if power > 0 else UNITS[made][1] < UNITS[base][1]
    assert (SYMBOLS["µg"], SYMBOLS["μg"]) == ("µg", "µg")  # the sign for micro, and the Greek letter


@pytest.mark.parametrize(
    ("code", "text", "unit"),
    [
        ("en", "Take 50 micrograms of it.", "µg"),
        ("fr", "Prenez-en 50 microgrammes.", "µg"),
        ("de", "Nehmen Sie 50 Mikrogramm.", "µg"),
        ("de", "Es fehlten 50 Mikrolitern Wasser.", "µl"),
        ("en", "It takes 12 gigajoules.", "GJ"),
        ("fr", "Il faut 12 kilopascals.", "kPa"),
        ("de", "Das sind 3 Terawattstunden im Jahr.", "TWh"),
        ("en", "It gives 40 mSv at most.", "mSv"),
    ],
)
def test_read(code: str, text: str, unit: str) -> None:
    assert unit in [one.unit for one in scan_text(text, code)]
