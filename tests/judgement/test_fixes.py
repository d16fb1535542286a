"""Fixes of a text: made at their places, and only those that change no letter, but for its case, and no digit."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judgement.fixes import apply_fixes, is_safe, plan_fixes, render_diff
from checker.model import Finding, Fix, InputError


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


def test_fixes_that_belong_together_are_made_together_or_not_at_all() -> None:
    pair = Finding("r", "c", "m", "info", "m", (), fix=Fix("p", 0, 1, "«", (Fix("p", 4, 5, "»"),)))
    (plan,) = plan_fixes([pair])
    assert apply_fixes('"abc" d', plan.fixes) == "«abc» d"
    (plan,) = plan_fixes([*fixing((0, 0, "_")), *fixing((4, 6, "-")), pair])
    assert [(fix.start, fix.end) for fix in plan.fixes] == [(0, 0), (0, 1), (4, 5)]
    assert len(plan.left) == 1
    (plan,) = plan_fixes([pair, pair])
    assert plan.left == []


def test_many_fixes_are_planned_at_once() -> None:
    spans = [(3 * number, 3 * number + 1, "_") for number in range(20_000)]
    started = time.perf_counter()
    (plan,) = plan_fixes(fixing(*spans))
    assert time.perf_counter() - started < 5
    assert len(plan.fixes) == len(spans)


@pytest.mark.parametrize(
    ("old", "new", "spelling", "safe"),
    [
        ("ß", "ss", False, True),
        ("Janvier", "janvier", False, True),
        ("m2", "m²", False, True),
        ("14 000", "14.000", False, True),
        ("14", "15", False, False),
        ("Bad", "Bach", False, False),
        ("ème", "e", False, False),
        ("2ème", "2e", True, True),
        ("2ème", "3e", True, False),
    ],
)
def test_what_is_safe(old: str, new: str, spelling: bool, safe: bool) -> None:
    assert is_safe(old, new, spelling=spelling) is safe


def test_what_the_file_writes_in_another_way_is_judged_by_what_it_stands_for() -> None:
    assert apply_fixes("l&#x27;eau", [Fix("p", 1, 7, "’", read="'")]) == "l’eau"
    with pytest.raises(InputError):
        apply_fixes("l&#x27;eau", [Fix("p", 1, 7, "’")])
