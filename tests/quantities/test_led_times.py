"""Times that the noun for hours or an article leads to, in the toy language: masaa 14.30, kwa 9."""

from __future__ import annotations

import pytest

from checker.languages.language import Language
from checker.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Leo masaa 14 eko.", 840),
        ("Leo masaa 14.30 eko.", 870),
        ("Leo masaa 14.10 eko.", 850),  # no day of October
        ("Leo masaa 14:30 eko.", 870),
        ("Leo kwa 14.30 eko.", 870),
        ("Leo kwa 9.", 540),
        ("Leo kwa ti.", 180),
        ("Leo huu kwa 9, sana.", 540),
    ],
)
def test_a_lead_makes_a_time(text: str, minutes: int, toy_language: Language) -> None:
    (found,) = find_quantities(text, toy_language.code)
    assert (found.kind, found.value) == ("time", minutes)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Leo kwa 14 watu.", "cardinal"),
        ("Leo kwa 14 mita.", "unit"),
        ("Leo kwa 14 %.", "percent"),
        ("Leo masaa 30.", "cardinal"),
        ("Leo huu 14 eko.", "cardinal"),
    ],
)
def test_what_is_counted_is_no_time(text: str, kind: str, toy_language: Language) -> None:
    (found,) = find_quantities(text, toy_language.code)
    assert found.kind == kind


@pytest.mark.parametrize("text", ["Leo masaa 9–17.", "Leo masaa 9.00-17.00.", "Leo masaa 9 mpaka masaa 17."])
def test_two_times_are_a_period(text: str, toy_language: Language) -> None:
    (found,) = find_quantities(text, toy_language.code)
    assert [(end.kind, end.value) for end in found.ends] == [("time", 540), ("time", 1020)]
