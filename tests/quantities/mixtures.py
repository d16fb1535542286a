"""Texts of words, signs and digits in any order, and what is read in them: for tests that two ways read the same."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from checker import languages
from checker.languages.fact_groups import FactGroup
from checker.quantities.scan import scan_text

_SIGNS = """
    0 1 5 7 12 14 30 31 99 2020 1914 007 3,5 2.5 1.000 1,234 14'250 3.5. 24.12. 10.30 2014.5. 9:15 1/2 ½ 6'2"
    % € $ £ ° kg km m M k h l' # § – - : / . , ' ’ „ “ « » ( ) + ; ! US$ EUR °C km/h
    XIV Ve 21st 3e 80er '90s a1 COVID-19 www.a.org/7 e er th house Haus maison Art. No.
"""
SIGNS = tuple(_SIGNS.split())
CODES = languages.codes()


def list_words(code: str) -> list[str]:
    """All words and phrases of a language's facts about quantities."""
    found: dict[str, None] = {}
    for group in vars(languages.get(code).quantities).values():
        assert isinstance(group, FactGroup)
        for value in vars(group).values():
            if not isinstance(value, str | bool | None):
                found.update(dict.fromkeys(word for word in value if isinstance(word, str)))
    return list(found)


WORDS = {code: list_words(code) for code in CODES}


@st.composite
def draw_mixtures(draw: st.DrawFn) -> tuple[str, str]:
    """A text and the language it is read in."""
    code = draw(st.sampled_from(CODES))
    piece = st.sampled_from(SIGNS) | st.sampled_from(WORDS[code]) | st.sampled_from(WORDS[code]).map(str.title)
    pieces = draw(st.lists(st.tuples(piece, st.sampled_from((" ", " ", " ", ""))), max_size=9))
    return "".join(text + space for text, space in pieces), code


def describe(text: str, code: str) -> list[dict[str, Any]]:
    """All that is read in a text, as data that can be compared."""

    def list_fields(quantity: Any) -> dict[str, Any]:
        fields = {name: getattr(quantity, name) for name in quantity.__slots__}
        return fields | {"ends": [list_fields(end) for end in quantity.ends]}

    return [list_fields(quantity) for quantity in scan_text(text, code)]
