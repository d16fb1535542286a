"""Formats that other packages bring: what they name in the entry point group `GROUP`, and how far it is trusted.

A reader of another package is code that nobody here has tested. Whatever goes wrong in it is told in one line that
names it, and what it gives is looked through before anything else relies on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from checker.messages import _
from checker.model import Block, Document, InputError, SettingsError
from checker.plugins import load_plugins
from checker.reading.file_format import ROLES, Format
from checker.reading.source_file import SourceFile

GROUP = "checker.readers"
"""The entry point group in which other packages name formats of theirs: objects of type `Format`."""


def load_outside_formats(known: Iterable[Format]) -> tuple[Format, ...]:
    """The formats of other packages, by name of the entry point, beside those that are ``known``.

    Raises `SettingsError` for a plugin that can't be loaded, is no sound `Format`, or has the name or an ending of
    another format.
    """
    found: list[Format] = []
    names = {each.name for each in known}
    suffixes = {suffix for each in known for suffix in each.suffixes}
    for name, plugin in load_plugins(GROUP):
        fault = describe_fault(plugin)
        if fault:
            raise SettingsError(_("the plugin {name!r} is no format: {fault}").format(name=name, fault=fault))
        taken = ({plugin.name} & names) | (set(plugin.suffixes) & suffixes)
        if taken:
            raise SettingsError(
                _("the plugin {name!r} has the name or the ending of another format: {taken}").format(
                    name=name, taken=", ".join(sorted(taken))
                )
            )
        names.add(plugin.name)
        suffixes.update(plugin.suffixes)
        found.append(plugin)
    return tuple(found)


def describe_fault(plugin: Any) -> str:
    """What keeps an object from being a format, in a few words; empty when nothing does."""
    if not isinstance(plugin, Format):
        return _("its type is {type}, not {wanted}").format(type=type(plugin).__name__, wanted="Format")
    if not all(isinstance(each, str) and each for each in (plugin.name, plugin.module, plugin.kind)):
        return _("{field} is empty or no text").format(field="name, module, kind")
    if not isinstance(plugin.suffixes, tuple) or not plugin.suffixes or not all(map(_is_suffix, plugin.suffixes)):
        return _("{field} must be endings in small letters, such as {example}").format(
            field="suffixes", example="('.adoc',)"
        )
    if plugin.role not in ROLES:
        return _("{field} is none of {known}").format(field="role", known=", ".join(ROLES))
    return ""


def _is_suffix(suffix: Any) -> bool:
    return isinstance(suffix, str) and len(suffix) > 1 and suffix[0] == "." and suffix == suffix.lower()


def get_outside_reader(outside: Format) -> Callable[[SourceFile], Document]:
    """The function that reads a format of another package; it raises nothing but `InputError`."""

    def read(source: SourceFile) -> Document:
        try:
            document = import_module(outside.module).read(source)
            fault = describe_wrong_offsets(document)
        except (InputError, RecursionError):
            raise
        except Exception as error:  # noqa: BLE001 (whatever it is, it is the reader's fault, and is told as that)
            fault = f"{type(error).__name__}: {' '.join(str(error).split())}"
        if fault:
            message = _("the reader of another package failed ({module}): {fault}")
            raise source.make_error(message.format(module=outside.module, fault=fault))
        assert isinstance(document, Document)
        return document

    return read


def describe_wrong_offsets(document: Any) -> str:
    """Which block of a document does not lead back into its file; empty when all do.

    Raises whatever a wrong type raises.
    """
    if not isinstance(document, Document):
        return _("its type is {type}, not {wanted}").format(type=type(document).__name__, wanted="Document")
    for block in [*document.blocks, *(side for unit in document.units for side in (unit.source, unit.target))]:
        raw = document.parts[block.part] if block.part else document.text
        if not _is_within(block, raw):
            return _("the offsets of a block are wrong: {text!r} at {start}").format(
                text=block.text[:40], start=block.start
            )
    return ""


def _is_within(block: Block, raw: str) -> bool:
    """Whether a block without runs is a slice of its file, and the runs of another ascend and stay within it."""
    if not block.text:
        return 0 <= block.start <= len(raw)
    if not block.runs:
        return (
            block.start >= 0 and raw.startswith(block.text, block.start) and block.end - block.start == len(block.text)
        )
    at, file = -1, -1
    for n, (offset, start, width) in enumerate(block.runs):
        following = block.runs[n + 1][0] if n + 1 < len(block.runs) else len(block.text)
        if not (at < offset < following <= len(block.text) and file <= start):
            return False
        end = start + width if width else start + following - offset
        if end > len(raw) or not (width or raw.startswith(block.text[offset:following], start)):
            return False
        at, file = offset, end
    return block.runs[0][0] == 0
