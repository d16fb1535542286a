"""Whether a text is written without capitals."""

from __future__ import annotations

import pytest

from checker.segmentation.style import WritingStyle


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("that was nice. we should talk. are you free", True),
        ("that was nice. we should talk", False),
        ("That was fun. We should go. Are you free", False),
        ("that was fun. we go home. Yes. No. Maybe", False),
        ("see approx. three approx. four approx. five", False),
        ("the end. it is an ad. so be it. no", False),
        ("", False),
    ],
)
def test_small_letters_after_stops(text: str, lacks: bool) -> None:
    assert WritingStyle(text, {"approx"}).lacks_capitals is lacks
