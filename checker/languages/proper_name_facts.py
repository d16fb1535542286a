"""How a language writes names that come from elsewhere: the type of its ``names`` facet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.languages.country_names import CountryNames

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, kw_only=True)
class ProperNameFacts:
    """How names are inflected and how foreign sounds are spelled. All in small letters and without accents."""

    inflections: frozenset[str]
    """The endings of a name's cases and plurals."""
    endings: frozenset[str]
    """What else a name may end in here and not in another language: the endings of countries, of peoples and of learned
    words."""
    sounds: Mapping[str, str]
    """How sounds are spelled that other languages spell otherwise, with a sign for each sound: the Latin letter that is
    nearest, or a capital for what no letter is for (C as in *church*, J as in *jungle*, S as in *ship*, X as in
    *loch*, Z as in *measure*)."""
    vowels: str
    """The letters of its vowels, accents apart."""
    countries: CountryNames = field(default_factory=CountryNames)
    """The names of countries and of their peoples, with the endings that they take. Optional: without, countries are not
    compared."""
