"""Packed formats (DOCX, ODT, XLSX): ZIP archives of XML parts, opened with limits and read as events.

A location in them names a part (a paragraph, a cell) and counts characters in its text.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.parsers import expat

from checker.messages import _, choose_plural
from checker.model import Block, BlockKind, Document, Inline
from checker.reading.block_builder import BlockBuilder, clip_inlines
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import MOST_MEMBERS
from checker.reading.xml import RefusedError, refuse_entity

Start = Callable[[str, dict[str, str]], None]


class PackedArchive:
    """The members of a packed file. No more than ``settings.max_bytes`` are unpacked in all."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.left = source.settings.max_bytes
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(source.data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeDecodeError):
            raise source.make_error(_("damaged: not a ZIP archive that can be opened")) from None
        self.names = self.zip.namelist()
        if len(self.names) > MOST_MEMBERS:
            raise source.make_error(_("holds {count} files; refused").format(count=len(self.names)))

    def read(self, name: str) -> bytes | None:
        """The bytes of a member; None where it is not there. Raises `InputError` when they are too many."""
        try:
            info = self.zip.getinfo(name)
        except KeyError:
            return None
        if info.flag_bits & 1:
            raise self.source.make_error(_("protected by a password; save it without one"))
        try:
            with self.zip.open(info) as member:
                data = member.read(self.left + 1)
        except Exception:  # noqa: BLE001 (zipfile and zlib raise many kinds for damaged data)
            raise self.source.make_error(_("damaged: {name} can't be unpacked").format(name=name)) from None
        self.left -= len(data)
        if self.left < 0:
            one = _("unpacks to more than {n} byte; raise max-bytes in the settings to read it")
            many = _("unpacks to more than {n} bytes; raise max-bytes in the settings to read it")
            raise self.source.make_error(choose_plural(self.source.settings.max_bytes, one, many))
        return data

    def parse(self, name: str, start: Start, end: Callable[[str], None], text: Callable[[str], None]) -> bool:
        """Call back for every tag and text of an XML member; names and attributes lose their prefix.

        Returns whether the member is there. Raises `InputError` for XML that is malformed.
        """
        data = self.read(name)
        if data is None:
            return False
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.EntityDeclHandler = refuse_entity
        parser.StartElementHandler = lambda tag, found: start(
            tag.rpartition(":")[2], {key.rpartition(":")[2]: value for key, value in found.items()}
        )
        parser.EndElementHandler = lambda tag: end(tag.rpartition(":")[2])
        parser.CharacterDataHandler = text
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            reason = expat.errors.messages[error.code]
            raise self.source.make_error(
                _("damaged: {name} is not well-formed XML: {reason}").format(name=name, reason=reason)
            ) from None
        except RefusedError:
            raise self.source.make_error(
                _("{name} declares XML entities, which are not read").format(name=name)
            ) from None
        return True


def read_link_targets(archive: PackedArchive, name: str) -> dict[str, str]:
    """What the links of a member of an Office file lead to, by their ids (ECMA-376, part 2, relationships)."""
    folder, _slash, file = name.rpartition("/")
    targets: dict[str, str] = {}

    def start(tag: str, found: dict[str, str]) -> None:
        if tag == "Relationship" and found.get("Type", "").endswith("/hyperlink"):
            targets[found.get("Id", "")] = found.get("Target", "")

    archive.parse(f"{folder}/_rels/{file}.rels", start, lambda _tag: None, lambda _text: None)
    return targets


@dataclass(slots=True)
class LinkedText:
    """The text of a part as it is read, and its links: where they begin and end in it, and their targets."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    links: list[tuple[int, int, str]] = field(default_factory=list)

    def __str__(self) -> str:
        return "".join(self.pieces)

    def add(self, text: str) -> None:
        """Add what is read next."""
        self.pieces.append(text)
        self.length += len(text)

    def begin_link(self, target: str) -> None:
        """Note that a link begins here."""
        self.links.append((self.length, -1, target))

    def end_link(self) -> None:
        """Note that the last link ends here."""
        if self.links:
            start, _end, target = self.links[-1]
            self.links[-1] = start, self.length, target


class PackedParts:
    """The blocks of a packed document as they are read, each the text of one part."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.texts: dict[str, str] = {}

    def add(
        self, name: str, text: str, kind: BlockKind, level: int = 0, links: Sequence[tuple[int, int, str]] = ()
    ) -> None:
        """Add a part; one without letters and digits is passed over. ``links``: text offsets and targets."""
        if not any(char.isalnum() for char in text):
            return
        unique, n = name, 1
        while unique in self.texts:
            n += 1
            unique = f"{name} ({n})"
        block = make_part_block(unique, text, kind)
        block.level = level
        found = (Inline("link", start, end, target) for start, end, target in links if target and end >= start)
        block.inlines = clip_inlines(found, len(block.text), len(text) - len(text.lstrip()))
        self.texts[unique] = text
        self.blocks.append(block)

    def build_document(self, source: SourceFile, name: str) -> Document:
        """The document of all parts. Its text is theirs, one a line."""
        return Document(source.path, "\n".join(self.texts.values()), name, self.blocks, parts=self.texts)


def make_part_block(part: str, text: str, kind: BlockKind, language: str | None = None, link: str = "") -> Block:
    """The block of a part's text, without the white space around it; ``link`` is what all of it leads to."""
    pieces = BlockBuilder(text)
    pieces.add_verbatim(0, len(text))
    block = pieces.build_block(kind, language=language, empty=0)
    assert block is not None
    block.part = part
    if link and block.text:
        block.inlines = (Inline("link", 0, len(block.text), link),)
    return block
