"""Reading one file: from its path to a `Document`, or to one clear line that says why not."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from checker import languages
from checker.file_access import explain_error, is_folder, open_regular
from checker.messages import _, choose_plural
from checker.model import Document, ForeignTextError, InputError, NoTextError, Unit
from checker.reading import registry
from checker.reading.directives import find_directives
from checker.reading.file_format import Format
from checker.reading.foreign_files import make_foreign_error
from checker.reading.language_tags import get_foreign_code
from checker.reading.own_outputs import describe_own_output, is_own_output
from checker.reading.placeholders import is_identifier, mark_placeholders
from checker.reading.source_file import SourceFile
from checker.settings import Settings

STANDARD_INPUT = "-"
"""The path that stands for standard input."""


def read_document(path: str | Path, settings: Settings, data: bytes | None = None) -> Document:
    """Read a file, or standard input for ``"-"`` (``data`` may hold what came from it).

    Raises `InputError` with one line for a path that is missing, a file that can't be read, is empty, larger
    than ``settings.max_bytes``, an output of the checker itself, binary, not in the encoding it should be, malformed,
    or without any text.
    """
    name = str(path)
    data = load_bytes(name, settings.max_bytes, data)
    if is_own_output(data):
        raise NoTextError(describe_own_output(name))
    known = registry.get_format_by_name(name) or registry.get_format_by_content(data)
    source = SourceFile(name, data, known.kind, settings)
    try:
        document = registry.get_reader(known)(source)
    except RecursionError:
        raise source.make_error(_("nested too deeply to be read")) from None
    if document.units:
        document.units = _keep_known_units(document.units, source)
    _mark_what_is_no_text(document, known)
    if not document.blocks and not document.units:
        if document.foreign:
            raise make_foreign_error({name: document.foreign})
        raise NoTextError(str(source.make_error(_("no text to check"))))
    document.suppressions = find_directives(document.text)
    return document


def load_bytes(name: str, limit: int, data: bytes | None = None) -> bytes:
    """What is in a file of ``limit`` bytes at the most, if it is not given.

    Raises `InputError` for what can't be read, is empty or too large.
    """
    if data is None:
        data = _read_bytes(name, limit)
    if len(data) > limit:
        raise InputError(_describe_too_large(name, limit))
    if not data.strip():
        raise NoTextError(_("{path}: the file is empty").format(path=name))
    return data


def _mark_what_is_no_text(document: Document, known: Format) -> None:
    """Mark placeholders and identifiers to be kept, and take away the numbers of an outline."""
    for unit in document.units:
        mark_placeholders(unit.source)
        mark_placeholders(unit.target)
    if known.role == "catalogue" and not document.units:
        for block in document.blocks:
            mark_placeholders(block)
    elif known.role == "document" and any("." in block.text[1:5] for block in document.blocks):
        from checker.reading.outline import mark_outline_numbers

        document.blocks = mark_outline_numbers(document.blocks)
    for block in document.blocks:
        if is_identifier(block.text):
            block.translate = False


def _keep_known_units(units: list[Unit], source: SourceFile) -> list[Unit]:
    """The units whose two languages are known. Raises `InputError` when none are."""
    codes = frozenset(languages.codes())
    kept = [unit for unit in units if unit.source_language in codes and unit.target_language in codes]
    if not kept:
        found = sorted({f"{unit.source_language} → {unit.target_language}" for unit in units})
        message = _("no units in {known}; found: {found}").format(
            known=", ".join(sorted(codes)), found=", ".join(found[:5])
        )
        tags = [tag for unit in units for tag in (unit.target_language, unit.source_language)]
        foreign = next((code for code in map(get_foreign_code, tags) if code), "")
        error = str(source.make_error(message))
        raise ForeignTextError(error, {source.path: foreign}) if foreign else NoTextError(error)
    return kept


def _read_bytes(name: str, limit: int) -> bytes:
    try:
        if name == STANDARD_INPUT:
            return sys.stdin.buffer.read(limit + 1)
        # Without a buffer, and asked how large it is only once open: half the system calls for a small file.
        with open_regular(name) as file:
            size = os.fstat(file.fileno()).st_size
            if size > limit:
                raise InputError(_describe_too_large(name, limit))
            data = file.read(size + 1)
            if size == len(data):
                return data
            with io.BufferedReader(file) as rest:  # a pipe, a file that grows
                return data + rest.read(limit + 1 - len(data))
    except FileNotFoundError:
        raise InputError(_("{path}: no such file").format(path=name)) from None
    except (OSError, ValueError) as error:
        if is_folder(name):
            raise InputError(_("{path}: is a folder, not a file").format(path=name)) from None
        raise InputError(_("{path}: can't be read: {reason}").format(path=name, reason=explain_error(error))) from None


def _describe_too_large(name: str, limit: int) -> str:
    one = _("{path}: larger than {n} byte; raise max-bytes in the settings to read it")
    many = _("{path}: larger than {n} bytes; raise max-bytes in the settings to read it")
    return choose_plural(limit, one, many).format(path=name)
