"""The table of formats. A reader is one module with ``read(source) -> Document``, imported when first needed."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple

from checker.model import Document
from checker.reading import language_tags
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import SIGNED_WITHIN


class Format(NamedTuple):
    """A format: its name, the module that reads it, the file name endings, and how it declares an encoding.

    ``role`` says what a file holds: an article (``document``), paired sentences (``bilingual``), or one
    language's messages by key (``catalogue``).
    """

    name: str
    module: str
    suffixes: tuple[str, ...]
    role: str = "document"
    kind: str = "text"


FORMATS = (
    Format("text", "plain_text", (".txt", ".text")),
    Format("markdown", "markdown", (".md", ".markdown", ".mdown", ".mkd", ".mdx")),
    Format("html", "html", (".html", ".htm", ".xhtml"), kind="html"),
    Format("docx", "docx", (".docx", ".docm"), kind="zip"),
    Format("odt", "odt", (".odt",), kind="zip"),
    Format("srt", "captions", (".srt",)),
    Format("webvtt", "captions", (".vtt",)),
    Format("json-lines", "json_lines", (".jsonl", ".ndjson"), "bilingual"),
    Format("csv", "delimited", (".csv", ".tsv", ".tab"), "bilingual"),
    Format("xlsx", "xlsx", (".xlsx", ".xlsm"), "bilingual", "zip"),
    Format("po", "po", (".po",), "bilingual", "po"),
    Format("xliff", "xliff", (".xlf", ".xliff", ".mxliff", ".sdlxliff", ".mqxliff"), "bilingual", "xml"),
    Format("tmx", "tmx", (".tmx",), "bilingual", "xml"),
    Format("json", "json_catalogue", (".json", ".arb"), "catalogue"),
    Format("yaml", "yaml_catalogue", (".yaml", ".yml"), "catalogue"),
)
"""Adding a format is one module and one line here."""


def get_format_by_name(path: str) -> Format | None:
    """The format that a file's name says; None when it says nothing."""
    name = PurePath(path).name.lower()
    stem, _dot, tag = name.rpartition(".")
    if "." in stem and language_tags.get_known_language(tag):  # page.html.fr, as web servers negotiate
        name = stem
    for known in FORMATS:
        if name.endswith(known.suffixes):
            return known
    return None


def is_bilingual(path: str) -> bool:
    """Whether a file's name says that it holds paired sentences."""
    known = get_format_by_name(path)
    return known is not None and known.role == "bilingual"


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
    read: Callable[[SourceFile], Document] = import_module(f"checker.reading.{known.module}").read
    return read
