"""Where a term of one country counts: in versions whose path says that country, and where no path says one."""

from __future__ import annotations

import re

from checker.memo import build_once
from checker.reading.language_tags import get_base_tag

_REGION = re.compile(r"(?<![A-Za-z0-9])([a-z]{2,3})[-_]([A-Z]{2}|[a-z]{2}|\d{3})(?![A-Za-z0-9])")


@build_once
def find_locale(path: str, language: str) -> str:
    """The locale in a language that a path says, ``de-CH`` in ``site/de_CH/page.md``; empty where it says none.

    The name of the file goes before its folders, and the nearest folder before the others.
    """
    for part in reversed(path.replace("\\", "/").split("/")):
        for match in _REGION.finditer(part):
            if match[1] == language:
                return f"{language}-{match[2].upper()}"
    return ""


def counts_in(own: str, locale: str) -> bool:
    """Whether a term of a locale of its ``own`` counts in a version of another; where one of both has none, it does."""
    return not own or not locale or _make_plain(own) == _make_plain(locale)


def _make_plain(locale: str) -> tuple[str, str]:
    """A locale as language and country: ``de-CH`` and ``de_ch`` are the same, and a script between does not count."""
    return get_base_tag(locale), re.split(r"[-_]", locale)[-1].upper()
