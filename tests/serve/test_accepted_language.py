from __future__ import annotations

import time

import pytest

from checker.serve.accepted_language import choose_language

KNOWN = ("de", "en", "fr", "it")


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("", "en"),
        ("fr", "fr"),
        ("FR-ch", "fr"),
        ("fr-CH, fr;q=0.9, de;q=0.8, *;q=0.5", "fr"),
        ("nl, de;q=0.5, fr;q=0.7", "fr"),
        ("de;q=0, fr;q=0.1", "fr"),
        ("de;q=0", "en"),
        ("nl", "en"),
        ("*", "en"),
        ("*;q=0.1, it;q=0.2", "it"),
        ("de , fr", "de"),
        ("de;q=2", "en"),
        ("de;q=x, fr", "fr"),
        (";;,,=", "en"),
        ("fr;q=0.٣", "en"),
    ],
)
def test_the_language_that_is_wished_for_most(accepted: str, chosen: str) -> None:
    assert choose_language(accepted, KNOWN, "en") == chosen


def test_a_header_of_any_length_takes_no_time() -> None:
    begun = time.perf_counter()
    for text in ("de-" * 20_000, "," * 60_000, "de;q=" + "0" * 60_000, " " * 60_000, "fr," * 20_000):
        choose_language(text, KNOWN, "en")
    assert time.perf_counter() - begun < 1
