"""Quotations: which marks belong together, and how they are set at each depth."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.languages.style_facts import LocaleStyle
from checker.typography.quotation_styles import find_wrong_quotations, match_marks
from checker.typography.style_fault import COVER, apply_fault

GERMAN = LocaleStyle(quotes=(("„", "“"), ("‚", "‘")), other_quotes=((("»", "«"), ("›", "‹")),))
FRENCH = LocaleStyle(
    quotes=(("«", "»"), ("“", "”")),
    quote_space="\u202f",
    quote_spaces=("\u202f", "\u00a0"),
    spaced_quotes=(("«", "»"),),
)
BRITISH = LocaleStyle(
    quotes=(("‘", "’"), ("“", "”")),
    other_quotes=((("“", "”"), ("‘", "’")),),
    straight_quotes=(("“", "”"), ("‘", "’")),
)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ('"one" two "three"', [(0, 4), (10, 16)]),
        ("„one ‚two‘ three“", [(0, 16), (5, 9)]),
        ("« one “two” »", [(0, 12), (6, 10)]),
        ('„one "two" three“', [(0, 16), (5, 9)]),
        ("»one ›two‹«", [(0, 10), (5, 9)]),
        ("“it's the dogs' bowl”", [(0, 20)]),
        ("‘it’s here’, he said", [(0, 10)]),
        ('24" by 36"', []),
        ('"one', []),
        ('"one" and "two', []),
        ('years of the \'90s and "two"', [(22, 26)]),
        ("no marks", []),
    ],
)
def test_marks_that_belong_together(text: str, pairs: list[tuple[int, int]]) -> None:
    assert match_marks(text) == pairs


@pytest.mark.parametrize(
    ("text", "style", "right"),
    [
        ('ein "Wort" hier', GERMAN, "ein „Wort“ hier"),
        ("ein “Wort” hier", GERMAN, "ein „Wort“ hier"),
        ("ein »Wort« hier", GERMAN, "ein »Wort« hier"),
        ("„ein 'Wort' hier“", GERMAN, "„ein ‚Wort‘ hier“"),
        ("»ein 'Wort' hier«", GERMAN, "»ein ›Wort‹ hier«"),
        ("ein 'Wort' hier", GERMAN, "ein 'Wort' hier"),
        ('un "mot" ici', FRENCH, "un «\u202fmot\u202f» ici"),
        ("un « mot » ici", FRENCH, "un «\u202fmot\u202f» ici"),
        ("un «\u00a0mot\u00a0» ici", FRENCH, "un «\u00a0mot\u00a0» ici"),
        ('«\u202fun "mot" ici\u202f»', FRENCH, "«\u202fun “mot” ici\u202f»"),
        ('a "word" here', BRITISH, "a “word” here"),
        ("a “word with 'another' here”", BRITISH, "a “word with ‘another’ here”"),
        ("a ‘word’ here", BRITISH, "a ‘word’ here"),
        ("a «word» here", BRITISH, "a ‘word’ here"),
        (f'{COVER}"word" here', BRITISH, f'{COVER}"word" here'),
        ('the 24" table', BRITISH, 'the 24" table'),
    ],
)
def test_quotations_are_set_as_the_style_has_them(text: str, style: LocaleStyle, right: str) -> None:
    faults = list(find_wrong_quotations(text, style))
    parts = sorted(
        (replace(part, others=()) for fault in faults for part in fault.parts), key=lambda one: one.start, reverse=True
    )
    for part in parts:
        text = apply_fault(text, part)
    assert text == right
    assert list(find_wrong_quotations(text, style)) == []


def test_a_long_quotation_frames_what_may_have_the_same_marks() -> None:
    inner, long = "«\u202fdu mot\u202f»", ("Le bassin reste ouvert. " * 20).strip()
    assert list(find_wrong_quotations(f"«\u202fUn avis {inner}. {long}\u202f»", FRENCH)) == []
    assert list(find_wrong_quotations(f"«\u202fUn avis {inner}.\u202f»", FRENCH))
    assert list(find_wrong_quotations(f'«\u202fUn avis "du mot". {long}\u202f»', FRENCH))


@given(st.text(st.sampled_from("ab1 \"'„“”‚‘’«»‹›.(),_"), max_size=40), st.sampled_from((GERMAN, FRENCH, BRITISH)))
def test_what_was_set_once_stays(text: str, style: LocaleStyle) -> None:
    parts = sorted(
        (replace(part, others=()) for fault in find_wrong_quotations(text, style) for part in fault.parts),
        key=lambda one: one.start,
        reverse=True,
    )
    once = text
    for part in parts:
        once = apply_fault(once, part)
    marks = set("\"'„“”‚‘’«»‹› _\u202f")
    assert [one for one in once if one not in marks] == [one for one in text if one not in marks]


@pytest.mark.parametrize("piece", ["“", '"a', "„a“", "‘", " 'a", "« "])
def test_time_grows_with_the_text(piece: str) -> None:
    started = time.perf_counter()
    list(find_wrong_quotations(piece * 20_000, GERMAN))
    assert time.perf_counter() - started < 2
