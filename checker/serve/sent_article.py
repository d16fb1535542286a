"""The article that a request brings along, and what is wrong with one that is none."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from checker import languages
from checker.messages import _, suggest_name
from checker.model import InputError
from checker.texts import ENDINGS

ARTICLE_KEYS = ("texts", "page", "markup", "name", "source")
"""What says which article is meant."""
LONGEST_NAME = 500
"""Characters of an article's name. A guess: longer than an address."""


@dataclass(frozen=True, slots=True)
class SentArticle:
    """The versions of an article by their languages, or a page in which they are mixed.

    ``markup`` is one of `checker.texts.ENDINGS`; ``source`` the language of the original, empty where it is inferred.
    """

    texts: str | Mapping[str, str]
    markup: str = "text"
    name: str = ""
    source: str = ""

    @property
    def size(self) -> int:
        """Bytes."""
        texts = [self.texts] if isinstance(self.texts, str) else self.texts.values()
        return sum(len(text.encode("utf-8", "replace")) for text in texts)


def parse_article(data: Any, more: Collection[str] = ()) -> SentArticle:
    """The article of a request; ``more`` are keys that may stand beside it.

    Raises `InputError`, with a line that says what is wrong.
    """
    if not isinstance(data, dict):
        raise InputError(_("not a JSON object"))
    _require_known(data, (*ARTICLE_KEYS, *more))
    if ("texts" in data) == ("page" in data):
        raise InputError(_("give either {one} or {other}").format(one="texts", other="page"))
    texts = _parse_texts(data["texts"]) if "texts" in data else _parse_text("page", data["page"])
    markup, source = _parse_text("markup", data.get("markup", "text")), _parse_text("source", data.get("source", ""))
    _require_one_of("markup", markup, tuple(ENDINGS))
    _require_one_of("source", source, ("", *languages.codes()))
    name = _parse_text("name", data.get("name", ""))
    if len(name) > LONGEST_NAME:
        raise InputError(_("{name} is too long").format(name="name"))
    return SentArticle(texts, markup, name, source)


def parse_flag(data: Mapping[str, Any], name: str) -> bool:
    """A value that is true or false, false where it is not there. Raises `InputError`."""
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise InputError(_("{name} must be true or false").format(name=name))
    return value


def parse_text_of(data: Mapping[str, Any], name: str) -> str:
    """A value that is a text, empty where it is not there. Raises `InputError`."""
    return _parse_text(name, data.get(name, ""))


def _parse_texts(data: Any) -> dict[str, str]:
    if not isinstance(data, dict) or not data:
        raise InputError(_("{name} must be texts by their languages").format(name="texts"))
    for code, text in data.items():
        _require_one_of("texts", code, languages.codes())
        _parse_text(code, text)
    return data


def _parse_text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise InputError(_("{name} must be a text").format(name=name))
    return value


def _require_known(data: Mapping[str, Any], known: Collection[str]) -> None:
    for name in data:
        if name not in known:
            hint = suggest_name(name, known, _("known: {known}").format(known=", ".join(known)))
            raise InputError(_("no key {name!r}; {hint}").format(name=name, hint=hint))


def _require_one_of(name: str, value: str, known: Collection[str]) -> None:
    if value not in known:
        names = ", ".join(filter(None, known))
        raise InputError(_("{name}: {value!r} is none of {known}").format(name=name, value=value, known=names))
