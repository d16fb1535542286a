from __future__ import annotations

from checker.names.name_words import NamedSide
from checker.names.row_countries import MisnamedCountry, find_misnamed_countries


def find(*texts: str) -> list[MisnamedCountry]:
    sides = [NamedSide(code, code, [text]) for code, text in zip(("de", "fr", "en"), texts, strict=False)]
    return list(find_misnamed_countries(sides, 0, [[] for _ in sides]))


def test_the_translation_is_at_fault() -> None:
    (found,) = find("Der Irak lehnte ab.", "L’Iran a refusé.")
    assert (found.fault.side, found.other.side) == (1, 0)


def test_the_third_version_says_who_is() -> None:
    (found,) = find("Der Irak lehnte ab.", "L’Iran a refusé.", "Iran refused.")
    assert found.fault.side == 0
    (other,) = find("Der Irak lehnte ab.", "L’Iran a refusé.", "Iraq refused.")
    assert other.fault.side == 1
    assert other.probability > find("Der Irak lehnte ab.", "L’Iran a refusé.")[0].probability
