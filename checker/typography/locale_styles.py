"""The style that the settings name for a language: that of the locale, else that of the language's own default."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.languages.typography_facts import TypographyFacts
from checker.memo import build_once
from checker.messages import _
from checker.model import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.languages.style_facts import LocaleStyle

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?")


def find_style(tags: Iterable[str], language: str) -> LocaleStyle | None:
    """The style of a language by the tags of the settings (``xx-YY``); None where none of them is in it.

    Raises `SettingsError` for a tag that is none, or of a language that is not known.
    """
    return _read_styles(tuple(tags)).get(language)


@build_once
def _read_styles(tags: tuple[str, ...]) -> dict[str, LocaleStyle]:
    """The style of every language that the tags name; the first tag of a language counts."""
    found: dict[str, LocaleStyle] = {}
    for tag in tags:
        match = _TAG.fullmatch(tag)
        language = match[1].lower() if match else ""
        if match is None or language not in registry.codes():
            known = ", ".join(registry.codes())
            raise SettingsError(
                _("settings: style: no style {tag!r}; known languages: {known}").format(tag=tag, known=known)
            )
        try:
            facts = registry.get(language).styles
        except LookupError:
            continue  # a language without styles
        region = (match[2] or facts.default).upper()
        found.setdefault(language, facts.locales.get(region) or facts.locales[facts.default])
    return found


def set_numbers(facts: TypographyFacts, style: LocaleStyle | None) -> TypographyFacts:
    """A language's typography with what a style sets in another way."""
    return replace(facts, **style.numbers) if style is not None and style.numbers else facts
