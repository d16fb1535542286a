from __future__ import annotations

import pytest

from checker.names.countries import find_countries


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Frankreichs Präsident traf französische Bauern.", [("Frankreichs", "FR"), ("französische", "FR")]),
        ("fr", "Les Etats-Unis et la Corée du Sud", [("Etats-Unis", "US"), ("Corée du Sud", "KR")]),
        ("en", "The Korean and the Congolese", [("Korean", "KP KR"), ("Congolese", "CD CG")]),
        ("en", "They polish the turkey in New Mexico.", []),
        ("en", "The U.S. government", [("U.S", "US")]),
        ("de", "Die Schweizerinnen", [("Schweizerinnen", "CH")]),
    ],
)
def test_mentions(language: str, text: str, found: list[tuple[str, str]]) -> None:
    mentions = find_countries([text], language)
    assert [(text[one.start : one.end], " ".join(sorted(one.codes))) for one in mentions] == found


def test_what_is_no_country_for_sure() -> None:
    mentions = find_countries(["Moscow said nothing.", "Jordan scored.", "It costs US$ 3."], "en")
    assert [(one.at, one.strong) for one in mentions] == [(0, False), (1, False), (2, False)]
