"""Sentences in another language than their page."""

from __future__ import annotations

import pytest

from checker.articles.stray_sentences import is_stray
from tests.alignment.texts import FRENCH, GERMAN, version


@pytest.mark.parametrize(
    ("text", "language", "confidence", "expected"),
    [
        (GERMAN[1], "de", 1.0, True),
        (GERMAN[1], "de", 0.5, False),
        (FRENCH[1], "fr", 1.0, False),
        (GERMAN[1], None, 1.0, False),
    ],
)
def test_a_stray_is_surely_in_another_language(
    text: str, language: str | None, confidence: float, expected: bool
) -> None:
    (sentence,) = version("fr", [[text]]).sentences
    sentence.language, sentence.confidence = language, confidence
    assert is_stray(sentence, "fr") is expected


def test_a_sentence_that_is_foreign_in_part_is_none() -> None:
    (sentence,) = version("fr", [[f"La présidente a dit que {GERMAN[2][0].lower()}{GERMAN[2][1:]}"]]).sentences
    sentence.language, sentence.confidence = "de", 1.0
    assert not is_stray(sentence, "fr")
