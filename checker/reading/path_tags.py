"""Language tags in paths: every way to read a path as an article's key and a language (``fr/a.md``, ``a.fr.md``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.reading.language_tags import known
from checker.reading.path_layouts import at_home

SEPARATED = re.compile(r"[._\- ]")


class Candidate(NamedTuple):
    """One way to read a path: the article's key, the language, and whether the tag is a strong sign by itself."""

    key: str
    language: str
    strong: bool


def candidates(path: str) -> Iterator[Candidate]:
    """Every way to read a path as an article's key and a language."""
    path = path.replace("\\", "/")
    folders, _slash, name = path.rpartition("/")
    prefix = f"{folders}/" if folders else ""
    for language, rest, strong in _in_name(name):
        yield Candidate(prefix + rest, language, strong)
    far = at_home(path)
    if far and (code := known(far[0])):
        yield Candidate(far[1], code, True)
    parts = path.split("/")
    for n, part in enumerate(parts[:-1]):
        whole = known(part)
        if whole:
            yield Candidate("/".join(parts[:n] + parts[n + 1 :]), whole, True)
            for again, rest, _strong in _in_name(name):  # de/page.de.html
                if again == whole:
                    yield Candidate("/".join([*parts[:n], *parts[n + 1 : -1], rest]), whole, True)
            continue
        for tagged, rest, _strong in _at_end(part):
            yield Candidate("/".join([*parts[:n], rest, *parts[n + 1 :]]), tagged, False)


def _in_name(name: str) -> Iterator[tuple[str, str, bool]]:
    """Tags in a file's name: language, the name without it, and whether the tag stands between dots or alone."""
    stem, dot, ending = name.partition(".") if name.count(".") == 1 else name.rpartition(".")
    if language := known(ending):  # page.html.fr, as web servers negotiate
        yield language, stem, True
        return
    ending = dot + ending
    if language := known(stem):
        yield language, ending, True
        return
    for language, rest, strong in _at_end(stem):
        yield language, rest + ending, strong
    for match in SEPARATED.finditer(stem):
        if match.start() and (language := known(stem[: match.start()])):
            yield language, stem[match.end() :] + ending, False
            break


def _at_end(stem: str) -> Iterator[tuple[str, str, bool]]:
    for match in SEPARATED.finditer(stem):
        language = known(stem[match.end() :])
        if language and match.start():
            yield language, stem[: match.start()], match[0] == "."
            return
