from __future__ import annotations

import pytest

from checker import languages
from checker.languages.quotation_marks import get_apostrophes
from checker.reading.line_ends import STOPS, list_line_ends


@pytest.mark.parametrize("code", languages.codes())
def test_the_closing_marks_of_every_language_end_a_line(code: str) -> None:
    for _opening, closing in languages.get(code).typography.quotes:
        assert closing in list_line_ends(apostrophes=True)
        assert (closing in list_line_ends()) is (closing not in get_apostrophes())


def test_other_signs_may_count() -> None:
    assert "," not in list_line_ends()
    assert set(list_line_ends(",)")) - set(list_line_ends()) == {",", ")"}
    assert set(STOPS) <= set(list_line_ends())
