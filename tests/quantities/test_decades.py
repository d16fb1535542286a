"""Decades."""

from __future__ import annotations

import pytest

from checker.languages.language import Language
from checker.quantities import find_quantities
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "in the 1990s there", [("1990s", 1990)]),
        ("en", "in the '90s there", [("90s", 1990)]),
        ("de", "in den 80er Jahren dort", [("80er Jahren", 1980)]),
        ("fr", "dans les années 80 enfin", [("années 80", 1980)]),
        ("de", "in den Siebzigern dort", [("Siebzigern", 1970)]),
        ("en", "in the nineties there", [("nineties", 1990)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.value) for one in scan_text(text, code)] == wanted


def test_an_apostrophe_before_a_decade(toy_language: Language) -> None:
    (found,) = find_quantities("Leo aroni '80 eko.", toy_language.code)
    assert (found.kind, found.value, found.surface) == ("decade", 1980, "aroni '80")
