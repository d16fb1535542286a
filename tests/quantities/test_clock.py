"""Two times of day are one range."""

from __future__ import annotations

import pytest

from checker.quantities.scan import scan_text


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "Open 9 am to 5 pm here.", [("9 am to 5 pm", [540, 1020])]),
        ("de", "Offen von 9 bis 17 Uhr hier.", [("9 bis 17 Uhr", [540, 1020])]),
        ("en", "Open 9 to 5 pm here.", [("9 to 5 pm", [540, 1020])]),
        ("fr", "Ouvert de 9 h à 17 h ici.", [("9 h à 17 h", [540, 1020])]),
    ],
)
def test_read(code: str, text: str, wanted: list[tuple[object, ...]]) -> None:
    assert [(one.surface, [end.value for end in one.ends]) for one in scan_text(text, code)] == wanted
