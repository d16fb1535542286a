"""The languages that the tests here run on: all of the registry, and a toy made with the language kit."""

from __future__ import annotations

import pytest

from checker import languages
from checker.languages.language import Language
from tests.languages import toy


@pytest.fixture(params=[*languages.codes(), toy.CODE])
def language(request: pytest.FixtureRequest, toy_language: Language) -> Language:
    """Every language in turn, the toy among them."""
    return languages.get(request.param)
