"""What stands around a quantity."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("de", "Dort sind mehr als rund 30 weitere Häuser brannten.", [(">", True, "häuser", "sind", False)]),
        (
            "en",
            "There are at least 14 of 58 trees burnt.",
            [(">=", False, "", "are", False), (None, False, "trees", "of", True)],
        ),
        ("en", "There are some 14 or so burnt.", [(None, True, "or", "are", False)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.bound, one.approximate, one.noun, one.before, one.whole) for one in scan_text(text, code)] == wanted
