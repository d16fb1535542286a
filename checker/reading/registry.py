"""The table of formats. A reader is one module with ``read(source) -> Document``, imported when first needed.

Other packages may bring formats of their own (see `outside_formats`); they are looked for only when a file's ending is
none of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from checker.memo import build_once
from checker.model import Document
from checker.reading import language_tags
from checker.reading.file_format import Format
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import SIGNED_WITHIN

FORMATS = (
    Format("text", "checker.reading.plain_text", (".txt", ".text")),
    Format("markdown", "checker.reading.markdown", (".md", ".markdown", ".mdown", ".mkd", ".mdx")),
    Format("html", "checker.reading.html", (".html", ".htm", ".xhtml"), kind="html"),
    Format("docx", "checker.reading.docx", (".docx", ".docm"), kind="zip"),
    Format("odt", "checker.reading.odt", (".odt",), kind="zip"),
    Format("srt", "checker.reading.captions", (".srt",)),
    Format("webvtt", "checker.reading.captions", (".vtt",)),
    Format("json-lines", "checker.reading.json_lines", (".jsonl", ".ndjson"), "bilingual"),
    Format("csv", "checker.reading.delimited", (".csv", ".tsv", ".tab"), "bilingual"),
    Format("xlsx", "checker.reading.xlsx", (".xlsx", ".xlsm"), "bilingual", "zip"),
    Format("po", "checker.reading.po", (".po",), "bilingual", "po"),
    Format(
        "xliff", "checker.reading.xliff", (".xlf", ".xliff", ".mxliff", ".sdlxliff", ".mqxliff"), "bilingual", "xml"
    ),
    Format("tmx", "checker.reading.tmx", (".tmx",), "bilingual", "xml"),
    Format("json", "checker.reading.json_catalogue", (".json", ".arb"), "catalogue"),
    Format("yaml", "checker.reading.yaml_catalogue", (".yaml", ".yml"), "catalogue"),
)
"""The formats of this package. Adding one is one module and one line here: see docs/adding-a-format.md."""


def get_format_by_name(path: str) -> Format | None:
    """The format that a file's name says; None when it says nothing.

    Raises `SettingsError` for a format of another package that is unsound.
    """
    name = PurePath(path).name.lower()
    stem, _dot, tag = name.rpartition(".")
    if "." in stem and language_tags.get_known_language(tag):  # page.html.fr, as web servers negotiate
        name = stem
    for known in FORMATS:
        if name.endswith(known.suffixes):
            return known
    if "." not in name:
        return None
    return next((each for each in get_outside_formats() if name.endswith(each.suffixes)), None)


@build_once
def get_outside_formats() -> tuple[Format, ...]:
    """The formats that other packages bring. Raises `SettingsError` for one that is unsound."""
    from checker.reading.outside_formats import load_outside_formats

    return load_outside_formats(FORMATS)


def is_bilingual(path: str) -> bool:
    """Whether a file's name says that it holds paired sentences."""
    known = get_format_by_name(path)
    return known is not None and known.role == "bilingual"


def is_catalogue(path: str) -> bool:
    """Whether a file's name says that it holds one language's messages by key."""
    known = get_format_by_name(path)
    return known is not None and known.role == "catalogue"


def get_format_by_content(data: bytes) -> Format:
    """The format that the first bytes show: plain text where nothing else does."""
    head = data[:SIGNED_WITHIN].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for pattern, name in SIGNS:
        if re.match(pattern, head):
            for known in FORMATS:
                if known.name == name:
                    return known
    return FORMATS[0]


SIGNS = (
    (rb"<!doctype html|<html\b", "html"),
    (rb"<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*<xliff\b|<xliff\b", "xliff"),
    (rb"<\?xml[^>]*>\s*(?:<![^>]*>\s*)*<tmx\b|<tmx\b", "tmx"),
    (rb"<\?xml[^>]*>\s*(?:<![^>]*>\s*)*<html\b", "html"),
    (rb"webvtt\b", "webvtt"),
    (rb"1\s+\d\d:\d\d:\d\d,\d{3} --> ", "srt"),
    (rb"(?:#[^\n]*\n\s*)*msgid \"", "po"),
    (rb"\{[^\n]*\"src\"\s*:", "json-lines"),
)
"""How the first bytes of a file without a telling name may begin, in lower case."""


def get_reader(known: Format) -> Callable[[SourceFile], Document]:
    """The function that reads a format."""
    if known not in FORMATS:
        from checker.reading.outside_formats import get_outside_reader

        return get_outside_reader(known)
    read: Callable[[SourceFile], Document] = import_module(known.module).read
    return read
