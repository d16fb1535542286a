"""Writing safe fixes into files: encoding, byte order mark and line ends stay, and the write is whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from checker.file_access import read_regular_bytes
from checker.judgement.fixes import apply_fixes, plan_fixes, render_diff
from checker.messages import _
from checker.model import Document, Finding, Fix, InputError, Report
from checker.reading import registry
from checker.reading.encoding import MARKS, decode_bytes, find_declared_encoding
from checker.reporting import write_bytes
from checker.reporting.paths import shorten_path
from checker.reporting.plain_sentences import make_visible, put_in_quotes


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file that would change: its text before and after."""

    path: str
    before: str
    after: str
    data: bytes
    fixes: tuple[Fix, ...]

    def diff(self, base: str = "") -> str:
        """The change as a unified diff."""
        return render_diff(shorten_path(self.path, base), self.before, self.after)

    def list_places(self, base: str = "") -> list[str]:
        """The changes one by one, with the spaces named that look alike: ``page.md:3:7: " " → "[NBSP]"``."""
        found = []
        for fix in self.fixes:
            line = self.before.count("\n", 0, fix.start) + 1
            column = fix.start - self.before.rfind("\n", 0, fix.start)
            old, new = make_visible(self.before[fix.start : fix.end]), make_visible(fix.text)
            found.append(
                f"{shorten_path(self.path, base)}:{line}:{column}: {put_in_quotes(old)} → {put_in_quotes(new)}"
            )
        return found

    def write(self) -> None:
        """Make the change. Raises `InputError` where the file has changed meanwhile or can't be written."""
        if read_regular_bytes(self.path) != self.data:
            raise InputError(_("{path}: the file has changed since it was checked").format(path=self.path))
        write_bytes(self.path, encode_change(self.after, self.data, self.path))


def plan_changes(report: Report, findings: Iterable[Finding] | None = None) -> list[FileChange]:
    """What the safe fixes of the findings (all open ones, notes included) would change, file by file.

    Raises `InputError` for a file that has changed since it was checked, or that can't be rewritten exactly.
    """
    chosen = [*report.findings, *report.notes] if findings is None else list(findings)
    documents: dict[str, Document] = {
        document.path: document for article in report.articles for document in article.documents
    }
    found = []
    for one in plan_fixes(chosen):
        document = documents.get(one.path)
        if document is None or not one.fixes or not Path(one.path).is_file():
            continue
        data = read_regular_bytes(one.path)
        before = decode_bytes(data, one.path, _detect_kind(one.path, data))
        if before != document.text:
            raise InputError(_("{path}: the file has changed since it was checked").format(path=one.path))
        after = apply_fixes(before, one.fixes, one.path)
        if after != before:
            encode_change(before, data, one.path)
            found.append(FileChange(one.path, before, after, data, tuple(one.fixes)))
    return found


def encode_change(text: str, original: bytes, path: str) -> bytes:
    """The text in the encoding of the original bytes, with their byte order mark.

    Raises `InputError` where the original could not be written back exactly as it was.
    """
    kind = _detect_kind(path, original)
    mark, name = next(((mark, name) for mark, name in MARKS if original.startswith(mark)), (b"", ""))
    name = name or find_declared_encoding(original, kind) or "utf-8"
    try:
        if mark + decode_bytes(original, path, kind).encode(name) == original:
            return mark + text.encode(name)
    except UnicodeEncodeError:
        pass
    raise InputError(_("{path}: can't be written in {encoding} without loss").format(path=path, encoding=name.upper()))


def _detect_kind(path: str, data: bytes) -> str:
    return (registry.get_format_by_name(path) or registry.get_format_by_content(data)).kind
