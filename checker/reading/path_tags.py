"""Language tags in paths: every way to read a path as an article's key and a language (``fr/a.md``, ``a.fr.md``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.languages.listed_names import is_listed_elsewhere
from checker.reading.language_tags import LONG_CODE, TAG, get_base_tag, get_known_language
from checker.reading.path_layouts import find_original
from checker.reading.thresholds import NEAREST_FOLDERS

SEPARATED = re.compile(r"[._\- ]")


class PathReading(NamedTuple):
    """One way to read a path: the article's key, the language, and whether the tag is a strong sign by itself."""

    key: str
    language: str
    strong: bool


def list_path_readings(path: str) -> Iterator[PathReading]:
    """Every way to read a path as an article's key and a language."""
    path = path.replace("\\", "/")
    folders, _slash, name = path.rpartition("/")
    prefix = f"{folders}/" if folders else ""
    for language, rest, strong in _find_in_name(name):
        yield PathReading(prefix + rest, language, strong)
    far = find_original(path)
    if far and (code := get_known_language(far[0])):
        yield PathReading(far[1], code, True)
    parts = path.split("/")
    for n, part in enumerate(parts[:-1]):
        whole = get_known_language(part)
        if whole:
            yield PathReading("/".join(parts[:n] + parts[n + 1 :]), whole, len(part) != LONG_CODE)  # eng: engines?
            for again, rest, _strong in _find_in_name(name):  # de/page.de.html
                if again == whole:
                    yield PathReading("/".join([*parts[:n], *parts[n + 1 : -1], rest]), whole, True)
            continue
        for tagged, rest, _strong in _find_at_end(part):
            yield PathReading("/".join([*parts[:n], rest, *parts[n + 1 :]]), tagged, False)


def find_foreign_in_path(path: str) -> str | None:
    """The language, listed but not known here, that stands in a file's own name or names one of its nearest folders.

    It is a hint alone: ``it`` may be a department.
    """
    *folders, name = path.replace("\\", "/").split("/")
    tags = (*name.split(".")[-3:-1], *folders[: -NEAREST_FOLDERS - 1 : -1])
    return next((base for tag in tags if TAG.fullmatch(tag) and is_listed_elsewhere(base := get_base_tag(tag))), None)


def _find_in_name(name: str) -> Iterator[tuple[str, str, bool]]:
    """Tags in a file's name: language, the name without it, and whether the tag stands between dots or alone."""
    stem, dot, ending = name.partition(".") if name.count(".") == 1 else name.rpartition(".")
    if language := get_known_language(ending):  # page.html.fr, as web servers negotiate
        yield language, stem, True
        return
    ending = dot + ending
    if language := get_known_language(stem):
        yield language, ending, len(stem) != LONG_CODE
        return
    for language, rest, strong in _find_at_end(stem):
        yield language, rest + ending, strong
    for match in SEPARATED.finditer(stem):
        if match.start() and (language := get_known_language(stem[: match.start()])):
            yield language, stem[match.end() :] + ending, False
            break


def _find_at_end(stem: str) -> Iterator[tuple[str, str, bool]]:
    for match in SEPARATED.finditer(stem):
        language = get_known_language(stem[match.end() :])
        if language and match.start():
            yield language, stem[: match.start()], match[0] == "."
            return
