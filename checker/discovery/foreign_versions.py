"""Versions of the articles found in languages that are not known here, told by where a tag stands in their paths."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from checker.discovery.name_grouping import Member, NamedGroup
from checker.discovery.thresholds import MOST_NAMED
from checker.languages.listed_names import get_language_name, is_listed_elsewhere
from checker.messages import _
from checker.reading.language_tags import get_base_tag, get_known_language
from checker.reading.path_layouts import find_original

FOREIGN = re.compile(r"(?:(?<=/)|^|(?<=[._-]))[a-z]{2,3}(?:[-_@][A-Za-z]{2,8})?(?=[/.])")
"""What may be the tag of a language that is not known here, in a path."""


class ForeignVersions:
    """Tells of files whose names give no known language whether they are versions of an article in another one.

    Without its tag, the path of such a file is the key of an article. A tag may well be a word (``it``, ``no``), so an
    article in two languages is asked for, and for a tag of three letters two known ones. For a tag that is listed it is
    enough that it stands beside a known one (``en/a.md``, ``it/a.md``) or beside none (``a.md``, ``a.it.md``).
    """

    def __init__(self, members: Sequence[Member], named: Sequence[NamedGroup]) -> None:
        self._below = {member.path: member.below.replace("\\", "/") for member in members}
        self._several = {group.key for group in named if len({language for _path, language in group.files}) > 1}
        self._sure = {group.key for group in named if len({code for _path, code in group.files if code}) > 1}
        self._known = {group.key for group in named if any(code for _path, code in group.files)}
        self._every = {group.key for group in named}

    def find_tag(self, group: NamedGroup) -> str | None:
        """The tag of a group of one file, if the file is such a version."""
        path, language = group.files[0]
        return None if len(group.files) > 1 or language is not None else self._find_in_path(self._below[path])

    def _find_in_path(self, below: str) -> str | None:
        far = find_original(below)
        if far and not get_known_language(far[0]):
            return far[0]
        for match in FOREIGN.finditer(below):
            before, after, tag = below[: match.start()], below[match.end() :], match[0]
            if get_known_language(tag):
                continue
            whole_folder = after.startswith("/") and (not before or before.endswith("/"))
            key = before + after[1:] if whole_folder else before.rstrip("._-") + after
            keys = self._sure if len(tag) == 3 else self._several
            if key in keys or (is_listed_elsewhere(get_base_tag(tag)) and key in self._list_near(before, whole_folder)):
                return tag
        return None

    def _list_near(self, before: str, whole_folder: bool) -> set[str]:
        """The keys that are enough for a tag that is listed: beside its folder, or where a dot stands before it."""
        return self._known if whole_folder else self._every if before.endswith(".") else set()


def describe_foreign(by_text: Mapping[str, str], by_path: Mapping[str, str]) -> list[str]:
    """A line that names files in languages that are not known, if there are any; each with its language.

    Those that are told by their text come first: nobody expects them. Of what is too much for a line the languages are
    counted.
    """
    named = {path: get_language_name(get_base_tag(tag)) for path, tag in by_path.items()}
    named |= {path: get_language_name(tag) for path, tag in by_text.items()}
    order = sorted(named, key=lambda path: (path not in by_text, path))
    rest = Counter(named[path] for path in order[MOST_NAMED:])
    shown = ", ".join(f"{path} ({named[path]})" for path in order[:MOST_NAMED])
    if rest:
        counted = ", ".join(f"{name} {count}" for name, count in sorted(rest.items()))
        shown += _(" and {count} more").format(count=rest.total()) + f" ({counted})"
    return [_("in other languages, not checked: {names}").format(names=shown)] if named else []
