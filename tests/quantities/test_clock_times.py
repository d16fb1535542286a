"""Times of day by the hour."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("fr", "Venez à 14h30 précises.", [("14h30", "time", 870)]),
        ("de", "Kommt um 14.30 Uhr.", [("14.30 Uhr", "time", 870)]),
        ("en", "Come at 2:30 pm there.", [("2:30 pm", "time", 870)]),
        ("en", "Come at 12 am there.", [("12 am", "time", 0)]),
        ("fr", "Venez à trois heures moins dix.", [("trois heures moins dix", "time", 170)]),
        ("fr", "Attendez trois heures ici.", [("trois heures", "duration", 3)]),
        ("en", "Come at 1900 UTC there.", [("1900 UTC", "time", 1140)]),
        ("fr", "Avec le modèle de 0600UTC ici.", [("0600UTC", "time", 360)]),
        ("en", "Come at 1975 UTC there.", [("1975", "year", 1975)]),
        ("en", "It took 1:02:03 there.", [("1:02:03", "duration", 3723)]),
        ("en", "It took 2:30 minutes there.", [("2:30 minutes", "duration", 150)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value) for one in scan_text(text, code)] == wanted


def test_zone() -> None:
    (time,) = scan_text("at 14:30 CET there", "en")
    assert (time.value, time.zone) == (870, 60)


def test_without_am_or_pm_both_halves_of_the_day_are_possible() -> None:
    assert [scan_text(f"at {text}", "en")[0].half_day for text in ("9:15", "15:15", "9:15 am")] == [True, False, False]
