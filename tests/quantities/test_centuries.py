"""Centuries and Roman ordinals."""

from __future__ import annotations

import pytest

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
