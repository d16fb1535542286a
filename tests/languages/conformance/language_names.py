"""The names of all other languages of the registry, and headings that are understood."""

from __future__ import annotations

import gettext
import string
from collections.abc import Iterator

from checker import languages
from checker.languages.language import Language
from checker.languages.naming import find_named_language


def find_gaps(language: Language) -> Iterator[str]:
    """Languages without a name, headings that name nothing, names that the messages know otherwise."""
    facts = language.language_names
    if language.code not in facts.codes:
        yield f"language_names: codes lack {language.code}"
    if "{name}" not in facts.headings:
        yield "language_names: the name alone is a heading too"
    for heading in facts.headings:
        names = {name for _, name, _, _ in string.Formatter().parse(heading) if name is not None}
        if names not in ({"name"}, {"adjective"}):
            yield f"language_names: a heading has {{name}} or {{adjective}}: {heading}"
    for other in _list_built_in(language):
        name = facts.names.get(other.code)
        if not name:
            yield f"language_names: no name for {other.english_name}"
            continue
        for heading in facts.headings:
            text = heading.format(name=name, adjective=facts.adjectives.get(other.code, name)).casefold()
            if find_named_language(text, [other.code]) != other.code:
                yield f"language_names: not understood: {text}"
        if (said := _translate(language, other.english_name)) and said != name:
            yield f"language_names: {name}, but the messages say {said}"


def _list_built_in(language: Language) -> list[Language]:
    """The languages that have a folder in the checker, and the language itself."""
    known = [languages.get(code) for code in languages.codes()]
    return [each for each in known if each is language or (each.package or "").startswith("checker.")]


def _translate(language: Language, text: str) -> str | None:
    """A message in the language; None where it has no catalogue or no translation."""
    if language.catalogue is None:
        return None
    with language.catalogue.open("rb") as stream:
        said = gettext.GNUTranslations(stream).gettext(text)
    return said if said != text else None
