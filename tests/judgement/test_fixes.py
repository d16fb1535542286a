"""Fixes of a text: made at their places, and only those that change no letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.judgement.fixes import apply_fixes, is_safe, plan_fixes, render_diff
from checker.model import Finding, Fix


def fixing(*spans: tuple[int, int, str]) -> list[Finding]:
    return [Finding("r", "c", "m", "info", "m", (), fix=Fix("p", *span)) for span in spans]


def test_of_two_that_overlap_one_is_made() -> None:
    (one,) = plan_fixes(fixing((4, 6, "_"), (0, 5, "-"), (0, 5, "-")))
    assert [(fix.start, fix.end) for fix in one.fixes] == [(0, 5)]
    assert len(one.left) == 1


@given(st.text(max_size=30), st.data())
def test_all_fixes_are_made_at_their_places(text: str, data: st.DataObject) -> None:
    marks = [at for at, char in enumerate(text) if not char.isalnum()]
    chosen = sorted(set(data.draw(st.lists(st.sampled_from(marks), max_size=5)))) if marks else []
    after = apply_fixes(text, [Fix("p", at, at + 1, "\u00a0") for at in chosen])
    assert after == "".join("\u00a0" if at in chosen else char for at, char in enumerate(text))
    assert is_safe(text, after)
    assert (render_diff("p", text, after) == "") == (text == after)
