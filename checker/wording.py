"""The messages' language: every text a person reads passes through `_`, so that it can be translated."""

from __future__ import annotations


def _(text: str) -> str:
    """The text in the language of the messages (English until a catalogue is loaded)."""
    return text
