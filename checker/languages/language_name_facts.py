"""How a language calls the languages: the type of its ``language_names`` facet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, kw_only=True)
class LanguageNameFacts:
    """The names of languages in one language, and how a page says with them which language a part of it is in.

    Languages are known by their codes: ISO 639-1, or a tag such as ``zh-tw``. The names are CLDR's.
    """

    codes: frozenset[str]
    """The language's own codes: of ISO 639-1, and both of ISO 639-2 where they differ (``fra``, ``fre``)."""
    names: Mapping[str, str]
    """Every language's name as it stands inside a sentence, the language's own name too."""
    adjectives: Mapping[str, str] = field(default_factory=dict)
    """The names in the form that `headings` have as ``{adjective}``. Optional: for languages in which it is another
    word than the name (*version allemande*)."""
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other spellings of a name that headings have. Optional: such as those without accents."""
    headings: tuple[str, ...]
    """What may stand above a version of a text, with ``{name}`` or ``{adjective}`` in it: the name alone, "in {name}",
    "{name} version"; in small letters but for the names."""
