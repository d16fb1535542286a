"""TMX 1.4: translation units with exact offsets into the raw file; more than two languages give a unit each."""

from __future__ import annotations

from checker.model import Document, Unit
from checker.reading.language_tags import get_base_tag
from checker.reading.markup import get_attribute, list_attributes, tokenize_markup
from checker.reading.source_file import SourceFile
from checker.reading.xml import read_segment, require_well_formed, strip_namespace


def read(source: SourceFile) -> Document:
    """Read the units: from the ``srclang`` variant, else the first one, to every other one."""
    require_well_formed(source)
    raw = source.text
    units: list[Unit] = []
    header = wanted = language = name = ""
    start = -1
    variants: list[tuple[str, int, int]] = []
    for token in tokenize_markup(raw, 0, len(raw), html=False):
        tag = strip_namespace(token.name)
        if token.kind == "open" or (token.kind == "empty" and tag == "header"):
            if tag in ("header", "tu", "tuv"):
                found = list_attributes(raw, token)
                srclang = get_attribute(found, "srclang") or ""
            if tag == "header":
                header = srclang
            elif tag == "tu":
                wanted, variants = get_base_tag(srclang or header), []
                name = get_attribute(found, "tuid") or ""
            elif tag == "tuv":
                language = get_base_tag(get_attribute(found, "xml:lang") or get_attribute(found, "lang") or "")
            elif tag == "seg":
                start = token.end
        elif token.kind == "close" and tag == "seg" and start >= 0:
            variants.append((language, start, token.start))
            start = -1
        elif token.kind == "close" and tag == "tu":
            units += _build_units(raw, variants, wanted, name or str(len(units) + 1))
    return Document(source.path, raw, "tmx", [], units)


def _build_units(raw: str, variants: list[tuple[str, int, int]], wanted: str, name: str) -> list[Unit]:
    if len(variants) < 2:
        return []
    first = next((each for each in variants if each[0] == wanted), variants[0])
    found = []
    for other in variants:
        if other is not first:
            original = read_segment(raw, first[1], first[2], first[0])
            translation = read_segment(raw, other[1], other[2], other[0])
            if original.text:
                found.append(Unit(name, original, translation, first[0], other[0]))
    return found
