"""Layouts: patterns such as ``content/{lang}/{path}`` that say where the versions of an article are kept."""

from __future__ import annotations

import re

from checker.memo import build_once
from checker.messages import _
from checker.model import SettingsError

FIELD = re.compile(r"\{(\w+)\}|(\*\*/?)|(\*)")
TAG = r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}"


@build_once
def compile_layout(layout: str) -> re.Pattern[str]:
    """The regular expression of a layout, to be searched for in a path with forward slashes.

    ``{lang}`` is a language tag, ``{path}`` any number of folders and a name, any other field one name or a part
    of it, ``*`` the same unnamed. Raises `SettingsError` for a layout without ``{lang}``.
    """
    if "{lang}" not in layout:
        raise SettingsError(_("layout {layout!r} has no {{lang}}").format(layout=layout))
    out, at = r"(?:^|/)", 0
    seen: set[str] = set()
    for match in FIELD.finditer(layout):
        out += re.escape(layout[at : match.start()])
        at = match.end()
        name = match[1]
        if name is None:
            out += "(?:.*/)?" if match[2] else "[^/]*"
        elif name in seen:
            out += f"(?P={name})"
        else:
            seen.add(name)
            out += f"(?P<{name}>{TAG if name == 'lang' else '.+' if name == 'path' else '[^/]+?'})"
    return re.compile(out + re.escape(layout[at:]) + "$")


LAYOUTS = (
    ("i18n/{lang}/docusaurus-plugin-content-docs/current/{path}", "docs/{path}"),
    ("i18n/{lang}/docusaurus-plugin-content-docs/version-{version}/{path}", "versioned_docs/version-{version}/{path}"),
    ("i18n/{lang}/docusaurus-plugin-content-blog/{path}", "blog/{path}"),
    ("i18n/{lang}/docusaurus-plugin-content-pages/{path}", "src/pages/{path}"),
)
"""Site generators that keep a translation far from its original, and where the original of a page is."""


def find_original(path: str) -> tuple[str, str] | None:
    """The language tag of a path in one of `LAYOUTS`, and where the original of that page would be."""
    if "i18n/" not in path:
        return None
    for layout, home in LAYOUTS:
        if match := compile_layout(layout).search(path):
            return match["lang"], path[: match.start()] + "/" * match[0].startswith("/") + home.format(
                **match.groupdict()
            )
    return None
