"""What begins with a number."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "They want one.", []),
        ("en", "One can walk.", []),
        ("fr", "Il est neuf.", []),
        ("fr", "Il a neuf chats.", [("neuf", "cardinal", 9)]),
        ("de", "Ein Siebzehnjähriger kam.", [("Siebzehnjähriger", "duration", 17)]),
        ("en", "It fell by -5 there.", [("-5", "cardinal", -5)]),
        ("en", "Both came.", [("Both", "cardinal", 2)]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, one.kind, one.value) for one in scan_text(text, code)] == wanted
