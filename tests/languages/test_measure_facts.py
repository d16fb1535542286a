"""Names of units and money lead to codes that are known."""

from __future__ import annotations

from checker.languages.language import Language
from checker.quantities import units
from tests.languages.variants import find_gaps_of_changed


def test_names_of_units_have_codes(language: Language) -> None:
    facts = language.quantities
    named = (
        *facts.measures.units.values(),
        *facts.measures.calendar_units.values(),
        *facts.money.second_readings.values(),
    )
    assert [unit for unit in named if unit not in units.UNITS] == []
    assert [unit for _, unit in facts.time_spans.durations.values() if units.get_dimension(unit) != "time"] == []


def test_stretches_of_time_are_time(language: Language) -> None:
    named = language.quantities.measures.calendar_units.values()
    assert [unit for unit in named if units.get_dimension(unit) != "time"] == []


def test_second_readings_are_those_of_money(language: Language) -> None:
    money = language.quantities.money
    assert [word for word in money.second_readings if word.lstrip("-") not in money.currencies] == []


def test_faults_are_found() -> None:
    assert "no unit for km" in find_gaps_of_changed("quantities", units={"mita": "m"})
    assert "no currency for EUR" in find_gaps_of_changed("quantities", currencies={"dola": "USD"})
