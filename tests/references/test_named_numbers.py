from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.references.named_numbers import (
    are_one_number,
    is_program_version,
    list_named_numbers,
    may_have_named_numbers,
)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("IBAN DE89 3704 0044 0532 0130 00 BIC COBA", [("IBAN", "DE89370400440532013000", True)]),
        ("IBAN: DE89 3704 0044 0532 0130 01", [("IBAN", "DE89370400440532013001", False)]),
        ("Modell AB12 CDEF 3456 7890", []),
        (
            "ISBN 978-3-16-148410-0, ISBN-10: 3-16-148410-X",
            [("ISBN", "9783161484100", True), ("ISBN", "316148410X", True)],
        ),
        ("+49 (0)30 901820", [("telephone", "+4930901820", True)]),
        ("0049 30 901820 und (030) 901-820", [("telephone", "+4930901820", True), ("telephone", "030901820", True)]),
        ("01.42.34.56.78", [("telephone", "0142345678", True)]),
        ("am 01.02.2025, 0,5 und 030 12", []),
    ],
)
def test_numbers(text: str, numbers: list[tuple[str, str, bool]]) -> None:
    found = list(list_named_numbers(text))
    assert [(one.scheme, one.number, one.valid) for one in found] == numbers
    assert may_have_named_numbers(text) >= bool(numbers)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("030 901820", "+49 30 901820", True),
        ("030 901820", "(030) 90 18 20", True),
        ("030 901820", "+49 30 901822", False),
        ("+49 30 901820", "+43 30 901820", False),
        ("IBAN DE89370400440532013000", "IBAN DE89 3704 0044 0532 0130 00", True),
    ],
)
def test_one_number(one: str, other: str, *, same: bool) -> None:
    (first,), (second,) = list_named_numbers(one), list_named_numbers(other)
    assert are_one_number(first, second) is same
    assert are_one_number(second, first) is same


def test_versions() -> None:
    assert [is_program_version(text) for text in ("Version 3.4", "v1.2.3", "1.2.3-rc1", "3.4", "Artikel 12")] == [
        True, True, True, False, False,
    ]  # fmt: skip
    assert not may_have_named_numbers("Nichts 12.")


TEXTS = st.text("ABIN0127+.( )-X", max_size=40) | st.sampled_from(["ISBN 1 2 X", "Konto AB12 CDEF GHIJ", "0 12"])


@given(TEXTS)
@example("IBAN AB12 CDEF GHIJ")
@example("ISBN 12X")
def test_the_first_look_misses_nothing(text: str) -> None:
    assert may_have_named_numbers(text) >= bool(list(list_named_numbers(text)))
