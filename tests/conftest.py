"""What every test needs: messages in English, whatever the machine's locale."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checker import wording


@pytest.fixture(autouse=True)
def english_messages(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    yield
    wording.use("en", None)
