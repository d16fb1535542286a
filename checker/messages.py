"""The messages' language: every text a person reads passes through `_`, so that it can be translated.

Messages are English until `use_catalogue` loads a catalogue. Catalogues are gettext's; each stands in its language's
folder, ``checker/languages/<language>/messages.po`` with the compiled ``messages.mo`` beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

WRITTEN_IN = "en"
"""The language of the messages in the code, spoken where no catalogue is loaded."""


@dataclass
class _Active:
    language: str = WRITTEN_IN
    messages: dict[str, str] = field(default_factory=dict)


_active = _Active()


def _(text: str) -> str:
    """The text in the language of the messages; as it stands where no translation is known."""
    return _active.messages.get(text, text)


def get_language() -> str:
    """The code of the language the messages are in."""
    return _active.language


def use_catalogue(code: str, catalogue: Path | None) -> None:
    """Take the messages of a compiled catalogue from now on; ``None`` goes back to English.

    Raises ``OSError`` where the file can't be read.
    """
    messages: dict[str, str] = {}
    if catalogue is not None:
        from gettext import GNUTranslations

        with catalogue.open("rb") as stream:
            known = GNUTranslations(stream)._catalog  # type: ignore[attr-defined]  # noqa: SLF001
        messages = {key: text for key, text in known.items() if isinstance(key, str) and key and text}
    _active.language, _active.messages = code, messages
