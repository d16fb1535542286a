"""JSON: one language's messages by key (i18next, Rails-like trees, ARB, browser extensions), or a list of units."""

from __future__ import annotations

import json

from checker.messages import _
from checker.model import Block, Document, Unit
from checker.reading import json_lines
from checker.reading.json_text import JsonString, list_fields, list_strings, make_string_block
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
    language = root or _find_locale(found)
    if root:
        found = [each._replace(path=each.path[1:]) for each in found]
    elif _is_extension(found):
        found = [each._replace(path=each.path[:1]) for each in found if each.path[1] == "message"]
    blocks: list[Block] = [
        make_string_block(text, each.text, each.start, each.end, language, ".".join(each.path))
        for each in found
        if _is_message(each)
    ]
    return Document(source.path, text, "json", blocks, language=language)


def _find_root(found: list[JsonString]) -> str | None:
    """The language of a file whose only top key is a language tag."""
    tops = {each.path[0] for each in found if each.path}
    return get_known_language(tops.pop()) if len(tops) == 1 and all(len(each.path) > 1 for each in found) else None


def _find_locale(found: list[JsonString]) -> str | None:
    """The language that a file of Flutter's says (ARB)."""
    return next((get_known_language(each.text) for each in found if each.path == ("@@locale",)), None)


def _is_extension(found: list[JsonString]) -> bool:
    """Whether a file holds the messages of a browser extension: each an object of a message and what explains it."""
    return bool(found) and all(len(each.path) > 1 and each.path[1] in EXTENSION for each in found)


def _is_message(string: JsonString) -> bool:
    """Whether a string is text for people, and no note for programs or translators."""
    return not any(key.startswith(METADATA) for key in string.path) and any(char.isalpha() for char in string.text)


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
