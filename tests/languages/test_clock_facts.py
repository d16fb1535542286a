"""Times of day do not contradict each other."""

from __future__ import annotations

from checker.languages.language import Language
from tests.languages.variants import find_gaps_of_changed


def test_minutes_and_zones_are_within_a_day(language: Language) -> None:
    clock, spoken = language.quantities.clock, language.quantities.spoken_times
    assert all(0 <= minutes < 24 * 60 for minutes in spoken.named_times.values())
    assert all(-60 < minutes < 60 for minutes in (*spoken.half_hour.values(), *spoken.after_hour.values()))
    assert all(abs(minutes) <= 14 * 60 for minutes in clock.zones.values())
    assert set(clock.meridiems.values()) <= {0, 12}


def test_a_sign_for_minutes_is_no_colon(language: Language) -> None:
    assert language.quantities.clock.minute_sign != ":"


def test_quarters_need_words_behind_them(language: Language) -> None:
    spoken = language.quantities.spoken_times
    assert not spoken.quarters or (spoken.past and spoken.to)


def test_faults_are_found() -> None:
    assert "hours is empty" in find_gaps_of_changed("quantities", hours=())
