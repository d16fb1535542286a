"""The languages that a finding is about."""

from __future__ import annotations

import pytest

from checker.model import Article, Location, Version
from checker.reporting.language_pairs import find_pair, name_pair
from tests.reporting import samples


@pytest.mark.parametrize(
    ("languages", "source", "pair"),
    [
        (("fr", "de"), "de", "de-fr"),
        (("de", "fr"), "de", "de-fr"),
        (("fr",), "de", "de-fr"),
        (("de",), "de", "de"),
        (("fr", "it", "de"), "de", "de-fr"),
        (("it", "fr"), "", "fr-it"),
        (("it",), "", "it"),
        ((None, "fr"), "", "fr"),
        ((), "de", ""),
    ],
)
def test_the_pair_of_a_finding(languages: tuple[str | None, ...], source: str, pair: str) -> None:
    article = Article("a", [], "files", [Version(f"v-{code}", code, []) for code in ("de", "fr", "it")])
    article.source = f"v-{source}" if source else None
    places = [Location("a.txt", 0, 1, 1, 1, language, "a") for language in languages]
    assert find_pair(samples.finding("number-mismatch", "m", *places), article) == pair


def test_a_pair_is_named_by_its_languages() -> None:
    assert name_pair("de-fr") == "German–French"
    assert name_pair("de") == "German"
    assert "?" not in name_pair("")
