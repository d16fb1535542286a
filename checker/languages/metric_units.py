"""Names of metric units, made of a prefix and a stem: a language has a dozen of each, and says every pair of them.

Prefixes and symbols are those of the SI brochure (BIPM, 9th edition, tables 2 to 8).
"""

from __future__ import annotations

from collections.abc import Mapping

PREFIXES = {"p": -12, "n": -9, "µ": -6, "m": -3, "c": -2, "d": -1, "h": 2, "k": 3, "M": 6, "G": 9, "T": 12}
"""Symbols of prefixes, and the powers of ten that they are."""
PREFIXED = {
    "m": "nµmcdk", "g": "pnµmk", "l": "µmcdh", "t": "kM", "W": "mkMGT", "Wh": "kMGT", "J": "kMG", "cal": "k",
    "V": "mkM", "A": "µmk", "Hz": "kMGT", "B": "kMGT", "Pa": "hkM", "N": "k", "bar": "m", "Bq": "kMGT", "Sv": "µm",
}  # fmt: skip
"""Codes of units, and the prefixes that are in use before them."""


def list_metric_codes(base: str) -> dict[str, int]:
    """The codes of a unit with its prefixes, and the power of ten that each is of it.

    Raises `KeyError` for a unit that has none.
    """
    return {prefix + base: PREFIXES[prefix] for prefix in PREFIXED[base]}


def name_metric_units(prefixes: Mapping[str, str], stems: Mapping[str, str]) -> dict[str, str]:
    """Every name of a metric unit to its code, by the names of the prefixes (``k`` is kilo) and of the units."""
    named = dict(stems)
    for stem, base in stems.items():
        for prefix in PREFIXED.get(base, ""):
            named[prefixes[prefix] + stem] = prefix + base
    return named
