"""Every language of the registry is complete: what it lacks is said line by line."""

from __future__ import annotations

import pytest

from checker.languages.language import Language
from tests.languages.conformance import ASPECTS, find_gaps


@pytest.mark.parametrize("aspect", ASPECTS)
def test_nothing_is_missing(language: Language, aspect: str) -> None:
    assert find_gaps(language, aspect) == []
