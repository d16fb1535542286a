"""A catalogue of messages is compiled from its source, and what it lacks can be listed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel.messages.pofile import read_po

from checker.languages.language import Language


def find_gaps(language: Language) -> Iterator[str]:
    """A catalogue without its compiled form. A language without a catalogue speaks English, which is no fault."""
    source = Path(language.folder, "messages.po")
    if source.is_file() and language.catalogue is None:
        yield "messages: messages.po is not compiled"


def list_untranslated(language: Language) -> list[str]:
    """The messages that a language has not translated yet: said in English until someone does."""
    source = Path(language.folder, "messages.po")
    if not source.is_file():
        return []
    with source.open("rb") as stream:
        return [str(message.id) for message in read_po(stream) if message.id and not message.string]
