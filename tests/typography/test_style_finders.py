"""What a style finds in a text never changes what a number says."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from checker import languages
from checker.languages.style_facts import Form
from checker.rules import get_rules
from checker.typography.locale_styles import find_style
from checker.typography.style_fault import apply_fault
from checker.typography.style_finders import FINDERS, find_style_faults

RIGHT = {
    "fr": "Le maire a dit le 5\u00a0mai 2026\u00a0: «\u00a0La 1re piscine “bleue” est à 12\u00a0km\u202f!\u00a0»",
    "de": "Der Rat sagte am 5.\u00a0Mai: «Das ‹blaue› Bad ist 12\u00a0km weit, z.\u00a0B. zu Fuss – kaum 2–3\u00a0kg.»",
    "en": "The mayor’s note of 5 May said: “The ‘blue’ pool is 12 km away, the 2nd – at most 2–3 days.”",
}


@pytest.mark.parametrize(("tag", "language"), [("fr-FR", "fr"), ("de-CH", "de"), ("en-GB", "en"), ("en-US", "en")])
@pytest.mark.parametrize("rule", FINDERS)
def test_a_text_that_is_set_as_the_style_has_it_is_left_alone(rule: str, tag: str, language: str) -> None:
    style = find_style((tag,), language)
    assert style is not None
    assert [one.right for one in find_style_faults(rule, RIGHT[language], style, language)] == []


def test_every_finder_is_a_rule() -> None:
    assert set(FINDERS) <= {rule.id for rule in get_rules()}


def test_time_grows_with_a_text_without_spaces() -> None:
    style = find_style(("de-DE",), "de")
    assert style is not None
    started = time.process_time()
    assert len(list(find_style_faults("unit-form", "5Kg\u00a0Mehl\u00a0" * 800, style, "de"))) == 800
    assert time.process_time() - started < 10


def test_what_would_change_a_number_is_left_alone() -> None:
    facts = languages.get("de").styles
    style = replace(facts.locales["DE"], times=(Form(r"(?P<at>14)", "15"), Form(r"(?P<at>Uhr)", "uhr")))
    text = "Das Bad öffnet um 14:30 Uhr."
    faults = list(find_style_faults("time-form", text, style, "de"))
    assert [apply_fault(text, one) for one in faults] == ["Das Bad öffnet um 14:30 uhr."]
