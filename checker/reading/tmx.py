"""TMX 1.4: translation units with exact offsets into the raw file; more than two languages give a unit each."""

from __future__ import annotations

from checker.model import Document, Unit
from checker.reading.language_tags import base
from checker.reading.markup import attributes, tokens, value
from checker.reading.source_file import Source
from checker.reading.xml import local, require_well_formed, segment


def read(source: Source) -> Document:
    """Read the units: from the ``srclang`` variant, else the first one, to every other one."""
    require_well_formed(source)
    raw = source.text
    units: list[Unit] = []
    header = wanted = language = name = ""
    start = -1
    variants: list[tuple[str, int, int]] = []
    for token in tokens(raw, 0, len(raw), html=False):
        tag = local(token.name)
        if token.kind == "open" or (token.kind == "empty" and tag == "header"):
            if tag in ("header", "tu", "tuv"):
                found = attributes(raw, token)
                srclang = value(found, "srclang") or ""
            if tag == "header":
                header = srclang
            elif tag == "tu":
                wanted, variants = base(srclang or header), []
                name = value(found, "tuid") or ""
            elif tag == "tuv":
                language = base(value(found, "xml:lang") or value(found, "lang") or "")
            elif tag == "seg":
                start = token.end
        elif token.kind == "close" and tag == "seg" and start >= 0:
            variants.append((language, start, token.start))
            start = -1
        elif token.kind == "close" and tag == "tu":
            units += _units(raw, variants, wanted, name or str(len(units) + 1))
    return Document(source.path, raw, "tmx", [], units)


def _units(raw: str, variants: list[tuple[str, int, int]], wanted: str, name: str) -> list[Unit]:
    if len(variants) < 2:
        return []
    first = next((each for each in variants if each[0] == wanted), variants[0])
    found = []
    for other in variants:
        if other is not first:
            original = segment(raw, first[1], first[2], first[0])
            translation = segment(raw, other[1], other[2], other[0])
            if original.text:
                found.append(Unit(name, original, translation, first[0], other[0]))
    return found
