"""Bilingual JSON lines: ``{"id", "src_lang", "tgt_lang", "src", "tgt"}``, one unit a line."""

from __future__ import annotations

import json

from checker.messages import _
from checker.model import Document, Unit
from checker.reading.json_text import list_fields, make_string_block
from checker.reading.language_tags import get_base_tag
from checker.reading.source_file import SourceFile

NAMES = {"src_lang": ("source_language",), "tgt_lang": ("target_language",), "src": ("source",), "tgt": ("target",)}
"""Other names that a field may have."""


def read(source: SourceFile) -> Document:
    """Read the units; a line's number stands in for an ``id`` that it lacks."""
    text = source.text
    units: list[Unit] = []
    at, number = 0, 0
    while at < len(text):
        number += 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at:end].strip():
            units.append(_read_line(source, at, end, number))
        at = end + 1
    return Document(source.path, text, "json-lines", [], units)


def _read_line(source: SourceFile, at: int, end: int, number: int) -> Unit:
    text = source.text
    try:
        values, places, after = list_fields(text, at)
    except json.JSONDecodeError as error:
        column = min(error.pos, end) - at + 1
        raise source.make_error(
            _("not valid JSON at column {column}: {reason}").format(column=column, reason=error.msg), line=number
        ) from None
    except RecursionError:
        raise source.make_error(_("nested too deeply to be read"), line=number) from None
    if after > end or text[after:end].strip():
        raise source.make_error(_("not one JSON object on one line"), line=number)
    return read_unit(source, values, places, number, at)


def read_unit(
    source: SourceFile, values: dict[str, object], places: dict[str, tuple[int, int]], number: int, at: int
) -> Unit:
    """The unit of a JSON object at ``at``: its values, and where its strings stand."""
    for name, others in NAMES.items():
        if name in places:
            continue
        if name not in values:
            for other in others:
                if other in values:
                    values[name] = values[other]
                    if other in places:
                        places[name] = places[other]
        if not isinstance(values.get(name), str):
            raise source.make_error(_('no text in the field "{name}"').format(name=name), at)
    text = source.text
    one, other = get_base_tag(str(values["src_lang"])), get_base_tag(str(values["tgt_lang"]))
    original = make_string_block(text, str(values["src"]), *places["src"], one)
    translation = make_string_block(text, str(values["tgt"]), *places["tgt"], other)
    label = values.get("id")
    return Unit(str(number) if label is None else str(label), original, translation, one, other)
