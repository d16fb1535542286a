"""What an editor adds to the glossary from a finding: shown as a diff, written whole under a lock, and taken back."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from checker import languages as registry
from checker.file_access import explain_error, is_there, read_regular_bytes
from checker.file_lock import hold_lock
from checker.file_writing import write_file
from checker.judgement.fixes import render_diff
from checker.messages import _
from checker.model import InputError
from checker.reading.source_file import SourceFile
from checker.reporting.paths import shorten_path
from checker.review.fixing import encode_change
from checker.settings import Settings
from checker.terms.concept import ALLOWED
from checker.terms.glossary import load_glossary
from checker.terms.glossary_files import TABLES, list_glossary_files
from checker.terms.table_edit import add_concept, add_protected_name, add_synonym
from checker.tree_links import refuse_link_out
from checker.user_cache import choose_cache_folder

NEW_FILE = "glossary.csv"
"""The glossary that is begun where the settings name none."""
LONGEST_TERM = 200
"""Characters of a term. A guess: longer ones are sentences."""
FORBIDDEN_SIGNS = "|;\n\r\t"
"""Signs that part terms or rows in a table."""


class GlossaryEntry(NamedTuple):
    """What is to be added: terms by language code, or a name that stays as it is. One of both is empty."""

    terms: dict[str, str]
    name: str = ""


class GlossaryChange(NamedTuple):
    """A file that would change: its text before and after, its bytes before (None: it is not there) and after."""

    path: Path
    before: str
    after: str
    data: bytes | None
    result: bytes

    def diff(self, base: str) -> str:
        """The change as a unified diff."""
        return render_diff(shorten_path(str(self.path), base), self.before, self.after)


def parse_glossary_entry(data: Mapping[str, object]) -> GlossaryEntry:
    """The entry of a request: ``{terms: {code: text}}`` or ``{name: text}``. Raises ``ValueError``."""
    name, given = data.get("name", ""), data.get("terms", {})
    if not isinstance(given, dict) or not set(given) <= set(registry.codes()):
        raise ValueError(_("not an entry of a glossary"))
    terms = {code: cleaned for code, text in given.items() if (cleaned := _clean(text))}
    entry = GlossaryEntry(terms, _clean(name))
    if bool(entry.name) == bool(terms) or (terms and len(terms) < 2):
        raise ValueError(_("give a term in two languages, or a name"))
    return entry


def plan_entry(entry: GlossaryEntry, settings: Settings) -> GlossaryChange:
    """What an entry changes: a row more, or a cell of the concept that has one of its terms already.

    Raises `InputError` where the glossary can't be written in place, or has all of it.
    """
    path, line, lacking = _find_place(entry, settings)
    data = _read(path) if is_there(path) else None
    source = SourceFile(str(path), _begin().encode() if data is None else data, "text", settings)
    if entry.name:
        after = add_protected_name(source, entry.name)
    elif line:
        after = source.text
        for code in lacking:
            again = SourceFile(str(path), after.encode(), "text", settings)
            after = add_synonym(again, line, code, entry.terms[code])
    else:
        after = add_concept(source, entry.terms)
    result = encode_change(after, data, str(path)) if data is not None else after.encode()
    return GlossaryChange(path, source.text if data is not None else "", after, data, result)


def tell_what_is_left(settings: Settings) -> str:
    """What is left to do for a reader whose settings name no glossary, so that a new one is used; else empty."""
    if settings.glossary:
        return ""
    line = f'glossary = "{NEW_FILE}"'
    return _("The settings name no glossary yet: write {line} into them.").format(line=line)


def write_change(change: GlossaryChange) -> None:
    """Write a change. Raises `InputError` where the file has changed meanwhile or can't be written."""
    _replace(change.path, change.data, change.result)


def take_back(change: GlossaryChange) -> None:
    """Put the file back as it was before a change. Raises `InputError` where it has changed since."""
    _replace(change.path, change.result, change.data if change.data is not None else _begin().encode())


def _replace(path: Path, wanted: bytes | None, result: bytes) -> None:
    refuse_link_out(str(path))
    with _lock(path):
        if (_read(path) if is_there(path) else None) != wanted:
            raise InputError(_("{path}: the file has changed meanwhile; look again").format(path=path))
        write_file(path, result)


def _find_place(entry: GlossaryEntry, settings: Settings) -> tuple[Path, int, list[str]]:
    """The file that an entry goes into; the line and the languages of the cells that it goes into, 0 for a new row."""
    glossary = load_glossary(settings)
    for code, text in entry.terms.items() if glossary is not None else ():
        for concept in glossary.concepts if glossary is not None else ():
            known = [term for term in concept.list_terms(code, ALLOWED) if term.text.casefold() == text.casefold()]
            if not known:
                continue
            there = {(term.language, term.text.casefold()) for term in concept.terms}
            lacking = [other for other, said in entry.terms.items() if (other, said.casefold()) not in there]
            if not lacking:
                raise InputError(_("the glossary has this already (line {line})").format(line=known[0].line))
            return _require_table(Path(concept.path)), known[0].line, lacking
    files = list_glossary_files(settings)
    if not files:
        return Path(settings.base) / NEW_FILE, 0, []
    return _require_table(next((file for file in files if _is_table(file)), files[0])), 0, []


def _require_table(path: Path) -> Path:
    """The path of a glossary that can be written in place. Raises `InputError` for another kind."""
    if not _is_table(path):
        raise InputError(
            _("{path}: only CSV and TSV glossaries are written here; add it in the program that made this one").format(
                path=path
            )
        )
    return path


def _is_table(path: Path) -> bool:
    return path.name.lower().endswith(TABLES)


def _begin() -> str:
    """The first row of a new glossary."""
    return ",".join((*registry.codes(), "note", "status")) + "\n"


def _clean(text: object) -> str:
    """A term with single spaces. Raises ``ValueError`` for what can't be one."""
    if not isinstance(text, str) or len(text) > LONGEST_TERM or any(sign in text for sign in FORBIDDEN_SIGNS):
        raise ValueError(_("a term is a text of up to {most} signs, without | and ;").format(most=LONGEST_TERM))
    return " ".join(text.split())


def _read(path: Path) -> bytes:
    try:
        return read_regular_bytes(path)
    except OSError as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))) from None


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Keep other reviews of this user from writing a file meanwhile; where no lock can be had, nobody is kept out."""
    name = hashlib.sha256(os.path.abspath(path).encode("utf-8", "surrogateescape")).hexdigest()[:32]  # noqa: PTH100
    file = choose_cache_folder("locks") / name
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        stream = file.open("a")
    except OSError:
        yield
        return
    with stream, hold_lock(stream.fileno(), wait=True):
        yield
