"""Centuries and Roman ordinals."""

from __future__ import annotations

import pytest

from checker.languages.language import Language
from checker.quantities import find_quantities
from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "in the 4th century BC there", [("4th century BC", "century", 4, "bc")]),
        ("fr", "au XIXe siècle enfin", [("XIXe siècle", "century", 19, None)]),
        ("de", "im 19. Jahrhundert dort", [("19. Jahrhundert", "century", 19, None)]),
        ("fr", "La Ve République dure.", [("Ve", "ordinal", 5, None)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value, one.unit) for one in scan_text(text, code)] == wanted


def test_two_centuries_are_a_range() -> None:
    (period,) = scan_text("aux XVIIe et XVIIIe siècles", "fr")
    assert [(end.kind, end.value) for end in period.ends] == [("century", 17), ("century", 18)]


def test_a_noun_before_the_numeral(toy_language: Language) -> None:
    (found,) = find_quantities("Leo karne XIX eko.", toy_language.code)
    assert (found.kind, found.value) == ("century", 19)


def test_hundreds_with_a_capital_are_centuries(toy_language: Language) -> None:
    for text in ("Leo wa Otohekto eko.", "Wa Otohekto eko."):  # the capital of a sentence's first word says nothing
        (found,) = find_quantities(text, toy_language.code)
        assert (found.kind, found.value) == ("century", 19)
    (found,) = find_quantities("Leo wa otohekto watu.", toy_language.code)
    assert (found.kind, found.value) == ("cardinal", 800)
