"""The first look at a row lets nothing pass that the thorough comparison would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.comparison.first_look import agree_at_first_look
from checker.comparison.row_comparison import compare_row, compare_thoroughly
from checker.quantities.scan import scan_text

SAID = {
    "de": (
        "14.000 Gäste", "rund 14.000 Gäste", "mehr als 30 Boote", "am 4. Mai", "am Montag", "um 14.30 Uhr",
        "8 bis 10 km", "3 Millionen Euro", "41 %", "drei Prozentpunkte", "ein Drittel", "beide",
        "im 19. Jahrhundert", "die 1920er Jahre", "5 Grad", "Platz 3", "2:1", "den USB-3-Anschluss",
    ),
    "en": (
        "14,000 guests", "about 14,000 guests", "more than 30 boats", "on 4 May", "on Monday", "at 2:30 pm",
        "8 to 10 km", "3 million euros", "41%", "three percentage points", "a third", "both",
        "in the 19th century", "the 1920s", "5 degrees", "third place", "2-1", "the USB 3 port",
    ),
    "fr": (
        "14 000 invités", "environ 14 000 invités", "plus de 30 bateaux", "le 4 mai", "lundi", "à 14h30",
        "8 à 10 km", "3 millions d'euros", "41 %", "trois points", "un tiers", "les deux",
        "au XIXe siècle", "les années 1920", "5 degrés", "3e place", "2-1", "le port USB 3",
    ),
}  # fmt: skip
"""The same eighteen things in three languages."""
PICKS = st.lists(st.integers(0, 17), max_size=4)


@st.composite
def rows(draw: st.DrawFn) -> list[tuple[str, list[int]]]:
    """Two or three versions that mostly say the same things in the same order, and sometimes not."""
    said = draw(PICKS)
    languages = draw(st.lists(st.sampled_from(sorted(SAID)), min_size=2, max_size=3))
    return [(code, said if draw(st.booleans()) else draw(PICKS)) for code in languages]


@given(rows())
def test_it_passes_nothing_that_differs(versions: list[tuple[str, list[int]]]) -> None:
    texts = [(code, ", ".join(SAID[code][number] for number in said)) for code, said in versions]
    sides = [(code, [(text, scan_text(text, code))]) for code, text in texts]
    found = compare_thoroughly(sides)
    assert compare_row(sides) == ([] if agree_at_first_look(sides) else found)
    if agree_at_first_look(sides):
        assert found == []


def test_it_tells_some_rows() -> None:
    sides = [(code, [(text, scan_text(text, code))]) for code, text in (("de", "um 14.30 Uhr"), ("en", "at 2:30 pm"))]
    assert agree_at_first_look(sides)
    assert not agree_at_first_look([sides[0], ("en", [("at 3 pm", scan_text("at 3 pm", "en"))])])
