"""What may be wrong with what people give: errors whose message is one line. `checker.model` passes them on."""

from __future__ import annotations

_CONTROLS = {code: repr(chr(code))[1:-1] for code in (*range(32), *range(127, 160), 0x2028, 0x2029)}


class InputError(Exception):
    """Input that cannot be checked. The message is one line: file, place, what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message.translate(_CONTROLS))  # a file's name may hold line breaks


class NoTextError(InputError):
    """A file without any text, or without text in a known language: an error by itself, passed over in a folder."""


class ForeignTextError(NoTextError):
    """Files in languages that are not known here: an error by themselves, named in a folder.

    ``languages`` gives the language, or its tag, of each path.
    """

    def __init__(self, message: str, languages: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.languages = languages or {}


class SettingsError(InputError):
    """Settings that make no sense. The message is one line: file, key, what to do."""
