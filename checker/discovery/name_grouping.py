"""Grouping by name: which files are versions of one article, told by where a language tag stands in their paths.

Every place where a path holds a tag (``fr/a.md``, ``a.fr.md``, ``a_fr.md``, ``fr.json``, ``guide-fr/a.html``) is a
candidate: the path without the tag is the article's key. Of its candidates a path takes the one whose key the most
languages share; a tag that no sibling confirms says nothing. A path without a tag joins the article whose key it is
(``a.md`` beside ``a.fr.md``: the default language of many site generators).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from checker.reading.language_tags import get_known_language
from checker.reading.path_layouts import compile_layout
from checker.reading.path_tags import PathReading, list_path_readings

FIRST_PAGES = frozenset(("index", "_index", "readme"))
"""What the first page of a folder is called by servers, site generators and code hosts."""

Choice = tuple[str, str | None]
"""What a path is taken for: the key of its article, and its language."""


class Member(NamedTuple):
    """A file: the path it is opened by, and its path below the folder that was given."""

    path: str
    below: str


class NamedGroup(NamedTuple):
    """One article: its name, its key, its files with the language that their names say."""

    name: str
    key: str
    files: list[tuple[str, str | None]]


def group_by_name(members: Sequence[Member], layout: str | None = None, trust_folders: bool = True) -> list[NamedGroup]:
    """The groups in order of their first file: name, and files with the language that their names say.

    ``trust_folders``: a folder named like a language says the language even where no other version is found.
    """
    chosen: dict[int, Choice] = {}
    named = _choose_by_layout(members, layout, chosen)
    _choose_by_tags(members, chosen, trust_folders)
    groups: dict[str, list[int]] = defaultdict(list)
    for n in range(len(members)):
        groups[chosen[n][0]].append(n)
    _join_formats(groups, chosen)
    _join_folder_pages(groups, chosen)
    return [
        NamedGroup(
            named.get(key) or _name_article(key, members[numbers[0]].below),
            key,
            [(members[n].path, chosen[n][1]) for n in numbers],
        )
        for key, numbers in groups.items()
    ]


def _choose_by_tags(members: Sequence[Member], chosen: dict[int, Choice], trust_folders: bool) -> None:
    """Choose, for every member that has no key yet, the reading of its path that the most languages share."""
    options = {n: list(list_path_readings(m.below)) for n, m in enumerate(members) if n not in chosen}
    languages: dict[str, set[str]] = defaultdict(set)
    for found in options.values():
        for key, language, _strong in found:
            languages[key].add(language)
    untagged = {members[n].below for n in options}
    for n, found in options.items():
        below = members[n].below
        best = max(found, key=lambda c: (len(languages[c.key]) + (c.key in untagged), c.strong), default=None)
        alone = best and best.strong and (trust_folders or _has_own_tag(below, best))
        if best and (alone or len(languages[best.key]) > 1 or best.key in untagged):
            chosen[n] = best.key, best.language
        else:
            chosen[n] = below, None


def _has_own_tag(below: str, candidate: PathReading) -> bool:
    """Whether the tag stands in the file's own name."""
    return below.replace("\\", "/").count("/") == candidate.key.count("/")


def _choose_by_layout(members: Sequence[Member], layout: str | None, chosen: dict[int, Choice]) -> dict[str, str]:
    """Fill ``chosen`` by the layout of the settings; returns the names of the keys."""
    names: dict[str, str] = {}
    if layout is None:
        return names
    pattern = compile_layout(layout)
    for n, member in enumerate(members):
        match = pattern.search(member.below.replace("\\", "/")) or pattern.search(member.path.replace("\\", "/"))
        language = get_known_language(match["lang"]) if match else None
        if match and language:
            rest = "/".join(value for key, value in match.groupdict().items() if key != "lang" and value)
            key = f"\0{rest}"
            chosen[n] = key, language
            names.setdefault(key, _name_article(rest, member.below))
    return names


def _join_formats(groups: dict[str, list[int]], chosen: dict[int, Choice]) -> None:
    """Join groups of one file each that differ in the format only (``a.fr.docx``, ``a.de.html``)."""
    singles = [key for key, numbers in groups.items() if len(numbers) == 1 and chosen[numbers[0]][1]]
    _join_alike(groups, chosen, singles, lambda key: key.rpartition(".")[0])


def _join_folder_pages(groups: dict[str, list[int]], chosen: dict[int, Choice]) -> None:
    """Join what is a page in one language and a folder's first page in another (``fr/a.md``, ``de/a/index.md``).

    The first page of a language's own folder (``fr/README.md``) is left alone: what it is of, its name does not say.
    """
    keys = [key for key in groups if _find_folder_page(key).strip("\0/")]
    _join_alike(groups, chosen, keys, _find_folder_page)


def _find_folder_page(key: str) -> str:
    """A key without ending, and without the name of a folder's first page."""
    stem = key.rpartition(".")[0]
    folder, _slash, name = stem.rpartition("/")
    return folder if name.lower() in FIRST_PAGES else stem


def _join_alike(
    groups: dict[str, list[int]], chosen: dict[int, Choice], keys: Sequence[str], name: Callable[[str], str]
) -> None:
    """Join the groups of these keys that have the same name, if no language comes twice.

    One language at most may be untold, and then all are of one format.
    """
    alike: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        alike[name(key)].append(key)
    for same in alike.values():
        languages = [chosen[n][1] for key in same for n in groups[key]]
        formats = {key.rpartition(".")[2] for key in same}
        if len(same) > 1 and len(set(languages)) == len(languages) and (None not in languages or len(formats) == 1):
            for key in same[1:]:
                groups[same[0]] += groups.pop(key)


def _name_article(key: str, below: str) -> str:
    """What to call an article: its key without the ending, or its folder where the key is the ending alone."""
    folder, _slash, name = key.strip("/\0").rpartition("/")
    stem = name.rpartition(".")[0] if "." in name.lstrip(".") else name
    if stem and not name.startswith("."):
        return f"{folder}/{stem}" if folder else stem
    return folder or below.replace("\\", "/").rpartition("/")[0] or below
