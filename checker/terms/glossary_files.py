"""Which files a glossary is read from, and reading one of them: CSV, TSV, XLSX, TBX."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from checker.file_access import is_folder
from checker.messages import _
from checker.model import InputError, SettingsError
from checker.reading.document import load_bytes
from checker.reading.source_file import SourceFile

if TYPE_CHECKING:
    from checker.settings import Settings
    from checker.terms.concept import Concept

TABLES = (".csv", ".tsv", ".tab")
SHEETS = (".xlsx", ".xlsm")
TBX = (".tbx", ".xml")
ENDINGS = (*TABLES, *SHEETS, *TBX)


def list_glossary_files(settings: Settings) -> list[Path]:
    """The files that the settings name as glossaries, those of a folder in order. Raises `SettingsError` for none."""
    return [file for named in settings.glossary if isinstance(named, str) for file in find_files(named, settings.base)]


def find_files(named: str, base: str) -> Iterator[Path]:
    """The glossary at a path, or all those in the folder there. Raises `SettingsError` where there are none."""
    path = Path(base, named)
    if not is_folder(path):
        yield path
        return
    found = sorted(one for one in path.iterdir() if one.name.lower().endswith(ENDINGS) and one.name[:1] not in ".~")
    if not found:
        raise SettingsError(
            _("{path}: no glossary in this folder; put one there, as {known}").format(
                path=path, known=", ".join(ENDINGS)
            )
        )
    yield from found


def read_glossary(file: Path, settings: Settings) -> list[Concept]:
    """The concepts of a glossary's file. Raises `SettingsError` with the file, the line and what to do."""
    ending = os.path.splitext(file.name)[1].lower()  # noqa: PTH122 (a name like ".csv" has an ending here)
    try:
        if ending not in ENDINGS:
            raise InputError(
                _("{path}: no known kind of glossary; save it as one of {known}").format(
                    path=file, known=", ".join(ENDINGS)
                )
            )
        kind = "zip" if ending in SHEETS else "xml" if ending in TBX else "text"
        source = SourceFile(str(file), load_bytes(str(file), settings.max_bytes), kind, settings)
        return _read(source, ending)
    except InputError as error:
        raise SettingsError(str(error)) from None


def _read(source: SourceFile, ending: str) -> list[Concept]:
    if ending in TBX:
        from checker.terms.tbx import read_tbx

        return read_tbx(source)
    from checker.terms.glossary_table import read_table

    if ending in SHEETS:
        from checker.reading import xlsx

        return read_table(source, ((line, sheet, row) for sheet, line, row in xlsx.list_rows(source)))
    from checker.reading import delimited

    return read_table(source, ((line, "", row) for line, row in delimited.list_rows(source)))
