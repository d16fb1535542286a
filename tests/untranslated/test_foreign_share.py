"""A sentence is foreign as a whole, or has a foreign part."""

from __future__ import annotations

import pytest

from checker.untranslated.foreign_share import is_wholly_foreign


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The market opens at eight and closes at noon.", True),
        ("Le marché ouvre à huit heures, with fresh bread from the village, et ferme à midi.", False),
        ("Le marché ouvre à huit heures.", True),  # nothing foreign can be told apart: the judgement on it stands
        ("", True),
    ],
)
def test_share(text: str, whole: bool) -> None:
    assert is_wholly_foreign(text, "fr") is whole
