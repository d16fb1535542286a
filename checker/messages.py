"""The messages' language: every text a person reads passes through `_`, so that it can be translated.

Messages are English until `use_catalogue` loads a catalogue. Catalogues are gettext's; each stands in its language's
folder, ``checker/languages/<language>/messages.po`` with the compiled ``messages.mo`` beside it.

The language is that of the context (``contextvars``): two threads may speak two. A new thread speaks English, or what
the one that began it speaks where it runs in a copy of that one's context.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

from checker.memo import build_once

WRITTEN_IN = "en"
"""The language of the messages in the code, spoken where no catalogue is loaded."""


@dataclass(frozen=True, slots=True)
class _Catalogue:
    language: str = WRITTEN_IN
    messages: dict[str, str] = field(default_factory=dict)
    plural: Callable[[int], int] = lambda number: int(number != 1)


_ENGLISH = _Catalogue()
_active = ContextVar("_active", default=_ENGLISH)


def _(text: str) -> str:
    """The text in the language of the messages; as it stands where no translation is known."""
    return _active.get().messages.get(text, text)


def choose_plural(n: int, one: str, many: str) -> str:
    """The form that fits the number in the language of the messages, with ``{n}`` filled in: in French 0 is singular.

    Both are translated already. The rule is the catalogue's ``Plural-Forms``.
    """
    return (one, many)[min(_active.get().plural(n), 1)].replace("{n}", format_number(n))


def format_number(n: int) -> str:
    """A whole number as the language of the messages groups its digits: 12,345, 12.345 or 12 345."""
    return f"{n:,}".replace(",", _("12,345")[2:-3])


def format_decimal(value: float, digits: int = 1) -> str:
    """A number with so many digits behind the sign that the language of the messages has there."""
    whole, _point, rest = f"{value:.{digits}f}".partition(".")
    return format_number(int(whole)) + _("0.5")[1:-1] + rest


def format_moment(moment: str) -> str:
    """A date with its time of day, as the language of the messages writes it; ``moment`` is as ISO 8601 has it."""
    date, _sign, time = moment.partition("T")
    parts = date.split("-")
    if len(parts) != 3 or len(time) < 5:
        return moment
    named = dict(zip(("year", "month", "day"), parts, strict=True))
    return _("{year}-{month}-{day} {hour}:{minute}").format(**named, hour=time[:2], minute=time[3:5])


def suggest_name(name: str, known: Iterable[str], otherwise: str) -> str:
    """A hint on what may be meant by a name that is not ``known``; ``otherwise`` where none is like it."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1)
    return _("did you mean {name!r}?").format(name=close[0]) if close else otherwise


def get_language() -> str:
    """The code of the language the messages are in."""
    return _active.get().language


def use_catalogue(code: str, catalogue: Path | None) -> None:
    """Take the messages of a compiled catalogue from now on, in this context; ``None`` goes back to English.

    Raises ``OSError`` where the file can't be read.
    """
    if catalogue is None:
        _active.set(_Catalogue(code))
        return
    state = catalogue.stat()
    _active.set(_read_catalogue(code, catalogue, state.st_mtime_ns, state.st_size))


@build_once
def _read_catalogue(code: str, path: Path, *_state: int) -> _Catalogue:
    """A catalogue, read once while its file is as it is: a server speaks another language in every answer."""
    from gettext import GNUTranslations

    with path.open("rb") as stream:
        found = GNUTranslations(stream)
    known = found._catalog  # type: ignore[attr-defined]  # noqa: SLF001
    messages = {key: text for key, text in known.items() if isinstance(key, str) and key and text}
    return _Catalogue(code, messages, found.plural)  # type: ignore[attr-defined]
