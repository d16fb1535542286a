"""What tests need: messages in English whatever the machine's locale, the same examples in CI, a toy language."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from checker import languages, messages
from checker.languages.language import Language
from tests.languages import toy

settings.register_profile("usual", deadline=None)
settings.register_profile("repeatable", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("repeatable" if os.environ.get("CI") else "usual")


@pytest.fixture(autouse=True)
def english_messages(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    yield
    messages.use_catalogue("en", None)


@pytest.fixture
def toy_language() -> Iterator[Language]:
    """A language made with the language kit, in the registry for the time of a test."""
    language = Language(toy.CODE, toy.NAME, toy.__name__)
    languages.register(language)
    yield language
    languages.unregister(toy.CODE)
