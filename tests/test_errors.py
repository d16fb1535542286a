"""Errors are one line, whatever the name of a file holds."""

from __future__ import annotations

from checker.errors import ForeignTextError, InputError, NoTextError, SettingsError


def test_a_message_is_one_line() -> None:
    assert str(InputError("a\nb: no such file")) == "a\\nb: no such file"


def test_kinds() -> None:
    error = ForeignTextError("page.hu.md: Hungarian", {"page.hu.md": "hu"})
    assert isinstance(error, NoTextError)
    assert error.languages == {"page.hu.md": "hu"}
    assert issubclass(SettingsError, InputError)
