"""Bring the catalogues of the messages up to date: ``python docs/messages.py`` (needs Babel, from the extra "test").

Messages are collected from the code and the page's template (every text in ``_("…")``), the names of languages and the
docstrings of the rules and of the commands, merged into ``checker/languages/*/messages.po`` and compiled to
``messages.mo`` beside it. What is new waits in the .po file for a translator, and is said in English until then;
``--missing`` lists it and writes nothing. A test fails for a translation that is broken (`list_broken`) or of a text
that is gone, not for one that is missing.

The ``checker`` that is imported must be the one beside this script: its folders hold the catalogues (`check_package`).
"""

from __future__ import annotations

import argparse
import io
import re
import string
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import cast

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from checker import cli, languages, rules
from checker._version import __version__
from checker.languages.listed_names import load_language_names

ROOT = Path(__file__).parents[1]
METHODS = [("**.py", "python"), ("**.html", "jinja2")]


def collect_messages() -> Catalog:
    """All messages of the code and the rules, untranslated."""
    begun = datetime(2026, 11, 22, tzinfo=UTC)
    found = Catalog(project="checker", charset="utf-8", creation_date=begun, revision_date=begun)
    package = ROOT / "checker"
    for file, _line, text, _comments, _context in extract_from_dir(str(package), METHODS, keywords={"_": None}):
        found.add(text, locations=[(f"checker/{file}", 0)])
    listed = load_language_names()
    for language in map(languages.get, languages.codes()):
        if language.english_name not in listed.values():  # one folder more changes no other language's catalogue
            place = f"checker/languages/{Path(language.folder).name}/__init__.py"
            found.add(language.english_name, locations=[(place, 0)])
    for command in cli.COMMANDS:
        description = import_module(f"checker.cli.{command}").__doc__ or ""
        found.add(description, locations=[(f"checker/cli/{command}.py", 0)])
    for name in listed.values():
        found.add(name, locations=[("checker/languages/listed_names.txt", 0)])
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


def read_translations(file: Path) -> dict[str, str]:
    """Message to translation, which is empty where there is none."""
    return {str(message.id): str(message.string) for message in read(file) if message.id}


def list_catalogues() -> dict[str, Path]:
    """The catalogue of every language that has one, by code."""
    folders = {code: Path(languages.get(code).folder) / "messages.po" for code in languages.codes()}
    return {code: file for code, file in folders.items() if file.is_file()}


def compile_catalogue(file: Path) -> bytes:
    """A catalogue as ``messages.mo`` holds it."""
    out = io.BytesIO()
    write_mo(out, read(file))
    return out.getvalue()


def list_missing(translations: dict[str, str], messages: Catalog) -> list[str]:
    """The messages of the code that have no translation yet, as they stand there."""
    return [str(message.id) for message in messages if message.id and not translations.get(str(message.id))]


def list_stale(translations: dict[str, str], messages: Catalog) -> list[str]:
    """The messages of a catalogue that the code no longer has."""
    known = {str(message.id) for message in messages}
    return [text for text in translations if text not in known]


def list_broken(translations: dict[str, str]) -> list[str]:
    """The messages whose translation has other placeholders, or braces that do not close."""
    found = []
    for text, translation in translations.items():
        try:
            agree = not translation or (
                find_placeholders(translation) == find_placeholders(text)
                and text.count("{{") == translation.count("{{")
            )
        except ValueError:
            agree = False
        if not agree:
            found.append(text)
    return found


def find_placeholders(text: str) -> set[str]:
    """The names between braces, without how they are formatted, and ``%(name)s``.

    Raises ``ValueError`` for a brace left open.
    """
    return set(re.findall(r"%\(\w+\)\w", text)) | {
        re.sub(r"[!:].*", "", name) for _text, name, _spec, _conversion in string.Formatter().parse(text) if name
    }


def report_missing(files: dict[str, Path], messages: Catalog) -> Iterator[str]:
    """What is missing, language by language: a line that says how much, then a line for each message."""
    for code, file in files.items():
        missing = list_missing(read_translations(file), messages)
        yield f"{code}: {len(missing)} of {len(messages)} not translated"
        yield from (f"  {text!r}" for text in missing)


def update_catalogue(code: str, file: Path) -> None:
    """Merge what the code says today into a catalogue, and compile it."""
    catalogue = read(file, code)
    catalogue.update(collect_messages(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.header_comment = f"# checker's messages in {languages.get(code).name}. Apache-2.0."
    catalogue.fuzzy = False
    catalogue.project, catalogue.version = "checker", __version__
    catalogue.last_translator = catalogue.msgid_bugs_address = catalogue.language_team = "the checker engineers"
    catalogue.revision_date = catalogue.creation_date
    with file.open("wb") as stream:
        write_po(stream, catalogue, width=120, sort_output=True, omit_header=False, include_lineno=False)
    file.with_suffix(".mo").write_bytes(compile_catalogue(file))


def check_package() -> None:
    """End where another checkout's ``checker`` is imported: its catalogues would be overwritten with these messages."""
    imported = Path(languages.__file__).resolve().parents[1]
    if imported != ROOT.resolve() / "checker":
        raise SystemExit(f"docs/messages.py: checker is imported from {imported}; run this with PYTHONPATH={ROOT}")


def main(arguments: list[str] | None = None) -> None:
    """Update the catalogues, or list what they lack. Ends before either where `check_package` does."""
    parser = argparse.ArgumentParser(description="Bring the catalogues of the messages up to date.")
    parser.add_argument("--missing", action="store_true", help="only list what is not translated yet")
    chosen = parser.parse_args(arguments)
    check_package()
    if chosen.missing:
        print(*report_missing(list_catalogues(), collect_messages()), sep="\n")
        return
    for code, file in list_catalogues().items():
        update_catalogue(code, file)


if __name__ == "__main__":
    main()
