"""JSON: one language's messages by key (i18next, Rails-like trees, ARB, browser extensions), or a list of units."""

from __future__ import annotations

import json

from checker.messages import _
from checker.model import Block, Document, Unit
from checker.reading import json_lines
from checker.reading.json_text import list_fields, list_strings, make_string_block
from checker.reading.language_tags import get_known_language
from checker.reading.source_file import SourceFile

EXTENSION = ("message", "description", "placeholders")
METADATA = ("@", "$", "_comment", "__")


def read(source: SourceFile) -> Document:
    """Read a catalogue: a block a message, its ``key`` the path of keys joined by dots."""
    text = source.text
    try:
        if text.lstrip().startswith("[") and '"src"' in text and '"tgt"' in text:
            return Document(source.path, text, "json", [], _read_units(source))
        found = list(list_strings(text))
    except json.JSONDecodeError as error:
        raise source.make_error(
            _("not valid JSON: {reason}").format(reason=error.msg), min(error.pos, len(text))
        ) from None
    root = _find_root(found)
    language = root or next(
        (get_known_language(message) for path, message, *_rest in found if path == ("@@locale",)), None
    )
    extension = bool(found) and all(len(path) > 1 and path[1] in EXTENSION for path, *_rest in found)
    blocks: list[Block] = []
    for path, message, start, end in found:
        keys = path[1:] if root else path
        if extension:
            if keys[1] != "message":
                continue
            keys = keys[:1]
        if any(key.startswith(METADATA) for key in keys):
            continue
        if any(char.isalpha() for char in message):
            blocks.append(make_string_block(text, message, start, end, language, ".".join(keys)))
    return Document(source.path, text, "json", blocks, language=language)


def _find_root(found: list[tuple[tuple[str, ...], str, int, int]]) -> str | None:
    """The language of a file whose only top key is a language tag."""
    tops = {path[0] for path, *_rest in found if path}
    return get_known_language(tops.pop()) if len(tops) == 1 and all(len(path) > 1 for path, *_rest in found) else None


def _read_units(source: SourceFile) -> list[Unit]:
    text = source.text
    at = text.index("[") + 1
    units: list[Unit] = []
    while (start := text.find("{", at)) >= 0:
        values, places, at = list_fields(text, start)
        units.append(json_lines.read_unit(source, values, places, len(units) + 1, start))
        rest = text[at : at + 256].lstrip()[:1]
        if rest == "]":
            return units
        if rest != ",":
            break
    raise json.JSONDecodeError("Expecting ',' or ']' between units", text, at)
