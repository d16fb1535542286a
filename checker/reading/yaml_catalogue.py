"""YAML: one language's messages by key, with exact offsets (Rails, Hugo, Symfony and the like).

PyYAML's event stream is read without building objects: tags are never obeyed and aliases never followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from checker.messages import _
from checker.model import Block, Document
from checker.reading.language_tags import get_known_language
from checker.reading.source_file import SourceFile
from checker.reading.thresholds import MOST_NESTED
from checker.reading.yaml_scalar import make_scalar_block

if TYPE_CHECKING:
    from yaml import ScalarEvent

CONSTANTS = frozenset(("true", "false", "null"))
"""Values that are no text where no quotation marks stand around them."""


def read(source: SourceFile) -> Document:
    """Read a catalogue: a block a message, its ``key`` the path of keys joined by dots."""
    found = list(list_scalars(source, 0, len(source.text)))
    tops = {path[0] for path, _event, _offset in found}
    language = (
        get_known_language(tops.pop()) if len(tops) == 1 and all(len(path) > 1 for path, *_rest in found) else None
    )
    blocks: list[Block] = []
    for path, event, offset in found:
        if not event.style and event.value.lower() in CONSTANTS:
            continue
        keys = path[1:] if language else path
        block = make_scalar_block(source.text, event, offset, ".".join(keys), language)
        if block and any(char.isalpha() for char in block.text):
            blocks.append(block)
    return Document(source.path, source.text, "yaml", blocks, language=language)


def list_scalars(source: SourceFile, start: int, end: int) -> Iterator[tuple[tuple[str, ...], ScalarEvent, int]]:
    """Every scalar value of the YAML ``text[start:end]``: its path of keys, its event, the offset of its marks.

    Raises `InputError` naming the line for malformed YAML, RecursionError beyond `MOST_NESTED`.
    """
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    place = _ScalarPlace()
    try:
        for event in yaml.parse(source.text[start:end], Loader=loader):
            if isinstance(event, yaml.MappingStartEvent):
                place.open("map")
            elif isinstance(event, yaml.SequenceStartEvent):
                place.open("list")
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                place.close()
            elif isinstance(event, yaml.AliasEvent):
                place.take("")
            elif isinstance(event, yaml.ScalarEvent) and place.take(event.value):
                yield place.last, event, start
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error).split("\n", 1)[0]
        line = mark.line + 1 + source.text.count("\n", 0, start) if mark else None
        raise source.make_error(_("not valid YAML: {reason}").format(reason=reason), line=line) from None


class _ScalarPlace:
    """Where the events stand: the keys and numbers that lead to them."""

    def __init__(self) -> None:
        self.path: list[str] = []
        self.kinds: list[str] = []
        self.wants_key = True
        self.last: tuple[str, ...] = ()
        """The path of the value that was taken last."""

    def open(self, kind: str) -> None:
        """A mapping or a list begins. Raises RecursionError beyond `MOST_NESTED`."""
        self.kinds.append(kind)
        self.path.append("" if kind == "map" else "0")
        self.wants_key = True
        if len(self.kinds) > MOST_NESTED:
            raise RecursionError

    def close(self) -> None:
        """The innermost mapping or list ends: it was a value itself."""
        self.kinds.pop()
        self.path.pop()
        self._go_on()

    def take(self, text: str) -> bool:
        """Take a scalar; whether it is a value that has a path, and no key."""
        if self.wants_key and self.kinds and self.kinds[-1] == "map":
            self.path[-1] = text
            self.wants_key = False
            return False
        self.last = tuple(self.path)
        self._go_on()
        return bool(self.last)

    def _go_on(self) -> None:
        self.wants_key = True
        if self.kinds and self.kinds[-1] == "list":
            self.path[-1] = str(int(self.path[-1]) + 1)
