"""Bring the catalogues of the messages up to date: ``python docs/messages.py`` (needs Babel, from the extra "test").

Messages are collected from the code and the page's template (every text in ``_("…")``), the names of languages and the
docstrings of the rules, merged into ``checker/languages/*/messages.po`` and compiled to ``messages.mo`` beside it. What
is new waits in the .po file for a translator; a test fails while a translation is missing.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from checker import languages, rules
from checker._version import __version__
from checker.identification.other_languages import load_language_names

ROOT = Path(__file__).parents[1]
METHODS = [("**.py", "python"), ("**.html", "jinja2")]


def collected() -> Catalog:
    """All messages of the code and the rules, untranslated."""
    begun = datetime(2026, 11, 22, tzinfo=UTC)
    found = Catalog(project="checker", charset="utf-8", creation_date=begun, revision_date=begun)
    package = ROOT / "checker"
    for file, _line, text, _comments, _context in extract_from_dir(str(package), METHODS, keywords={"_": None}):
        found.add(text, locations=[(f"checker/{file}", 0)])
    for code in languages.codes():
        language = languages.get(code)
        found.add(language.english_name, locations=[(f"checker/languages/{Path(language.folder).name}/__init__.py", 0)])
    for name in load_language_names().values():
        found.add(name, locations=[("checker/identification/language_names.txt", 0)])
    for rule in rules.get_rules():
        for text in rule.list_texts():
            found.add(text, locations=[(f"checker/rules/{rule.id.replace('-', '_')}.py", 0)])
    return found


class UnstampedCatalog(Catalog):
    """A catalogue whose header does not name the tool that wrote it: the same bytes from every version of Babel."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header's fields, without the tool's."""
        return [(name, value) for name, value in self._get_mime_headers() if name != "Generated-By"]

    @mime_headers.setter
    def mime_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        self._set_mime_headers(headers)


def read(file: Path, locale: str | None = None) -> UnstampedCatalog:
    """The catalogue in a file."""
    with file.open("rb") as stream:
        catalogue = read_po(stream, locale=locale)
    catalogue.__class__ = UnstampedCatalog
    return cast("UnstampedCatalog", catalogue)


def files() -> dict[str, Path]:
    """The catalogue of every language that has one, by code."""
    folders = {code: Path(languages.get(code).folder) / "messages.po" for code in languages.codes()}
    return {code: file for code, file in folders.items() if file.is_file()}


def compiled(file: Path) -> bytes:
    """A catalogue as ``messages.mo`` holds it."""
    out = io.BytesIO()
    write_mo(out, read(file))
    return out.getvalue()


def update(code: str, file: Path) -> None:
    """Merge what the code says today into a catalogue, and compile it."""
    catalogue = read(file, code)
    catalogue.update(collected(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.header_comment = f"# checker's messages in {languages.get(code).name}. Apache-2.0."
    catalogue.fuzzy = False
    catalogue.project, catalogue.version = "checker", __version__
    catalogue.last_translator = catalogue.msgid_bugs_address = catalogue.language_team = "the checker engineers"
    catalogue.revision_date = catalogue.creation_date
    with file.open("wb") as stream:
        write_po(stream, catalogue, width=120, sort_output=True, omit_header=False, include_lineno=False)
    file.with_suffix(".mo").write_bytes(compiled(file))


if __name__ == "__main__":
    for each, path in files().items():
        update(each, path)
