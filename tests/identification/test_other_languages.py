"""A third language is named; text in our own languages, and text too short to tell, is not."""

from __future__ import annotations

import pytest

from checker.identification.other_languages import identify_other_language

KNOWN = ("fr", "de", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A régi híd csak a nyári szünidő után nyílik meg újra.", "hu"),
        ("De burgemeester vertelde gisteren dat de brug volgend jaar wordt vernieuwd.", "nl"),
        ("Pani burmistrz powiedziała wczoraj, że most zostanie otwarty za rok.", "pl"),
        ("El puente no volverá a abrir hasta después de las vacaciones.", "es"),
        ("A ponte só volta a abrir depois das férias de verão.", "pt"),
        ("Bron öppnar inte igen förrän efter sommarlovet.", "sv"),
        ("Мост откроют только после летних каникул.", "ru"),
        ("Le vieux pont rouvre seulement après les vacances.", None),
        ("Die alte Brücke öffnet erst nach den Ferien.", None),
        ("The old bridge opens only after the holidays.", None),
        ("riapre soltanto", None),
        ("", None),
    ],
)
def test_other_language(text: str, language: str | None) -> None:
    assert identify_other_language(text, KNOWN) == language
