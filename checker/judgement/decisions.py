"""What people ruled: ``decisions.jsonl``, one line a ruling, appended and never changed.

Lines may stand in any order: the latest counts, so the files of two editors are merged by putting their lines
together (``decisions.jsonl merge=union`` in .gitattributes, or ``checker decisions merge``).
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, NamedTuple

from checker.file_access import explain_error, read_regular_bytes
from checker.line_appending import append_lines
from checker.messages import _
from checker.model import InputError, State

VERDICTS: dict[str, State | None] = {"accept": "accepted", "reject": "rejected", "open": "open", "comment": None}
"""Verdict to the state it gives a finding: ``accept`` it is a fault, ``reject`` the text is right, ``open`` undone."""
LONGEST = 20_000
"""Characters of a field, above which a line is no decision: no sentence is as long. A guess."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A ruling on one finding. ``when`` is ISO 8601 in UTC; ``place`` the second key, see `describe_place`.

    ``keys`` and ``paths`` (relative to the folder of the file) are what the finding is known again by; rulings of
    earlier releases have none.
    """

    fingerprint: str
    rule: str
    verdict: str
    note: str = ""
    who: str = ""
    when: str = ""
    excerpts: tuple[str, ...] = ()
    place: str = ""
    path: str = ""
    keys: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()

    def format_line(self) -> str:
        """The ruling as a line of the file, without its end."""
        return json.dumps(asdict(self), ensure_ascii=False)


_FIELDS = {field.name for field in fields(Decision)}
_LISTS = ("excerpts", "keys", "paths")
_NOTHING = b" \t\0"
"""Bytes of a line that says nothing: a file system may leave zeros where the power went."""
LONGEST_EXCERPT = 60
"""Characters that are shown of a line that was broken off. A guess."""


def parse_decision(data: Any) -> Decision:
    """A ruling from what JSON gave. Raises ``ValueError`` saying what is wrong with it."""
    if not isinstance(data, dict):
        data = {}
    values = {name: value for name, value in data.items() if name in _FIELDS}
    lists = {name: values.pop(name, []) for name in _LISTS}
    for name, texts in lists.items():
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise ValueError(_("{name} must be a list of texts").format(name=name))
    for name in ("fingerprint", "rule", "verdict"):
        if not values.get(name):
            raise ValueError(_("{name} is missing").format(name=name))
    for name, value in values.items():
        if not isinstance(value, str) or len(value) > LONGEST:
            raise ValueError(_("{name} must be a text").format(name=name))
    if values["verdict"] not in VERDICTS:
        raise ValueError(_("verdict must be one of {known}").format(known=", ".join(VERDICTS)))
    excerpts, keys, paths = (tuple(text[:LONGEST] for text in lists[name]) for name in _LISTS)
    return Decision(**values, excerpts=excerpts, keys=keys, paths=paths)


class DecisionsFile(NamedTuple):
    """The rulings of a file, and a line on each that was broken off and is passed over."""

    decisions: list[Decision]
    notes: list[str]


def load_decisions(path: Path) -> DecisionsFile:
    """What a file holds. Raises `InputError` naming the line that is no ruling, and was none when it was written."""
    try:
        data = read_regular_bytes(path)
    except OSError as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))) from None
    found = DecisionsFile([], [])
    lines = data.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    for number, line in enumerate(lines, 1):
        if not line.strip(_NOTHING):
            continue
        try:
            found.decisions.append(_parse_line(line))
        except (ValueError, RecursionError) as error:
            if _is_whole(line):
                why = _("{path}:{line}: no decision: {why}").format(path=path, line=number, why=error)
                raise InputError(why) from None
            text = line.decode("utf-8", "replace")[:LONGEST_EXCERPT]
            found.notes.append(
                _("{path}:{line}: broken off, passed over: {text}").format(path=path, line=number, text=text)
            )
    return found


def append_decisions(path: Path, decisions: Sequence[Decision]) -> None:
    """Add rulings to the end of a file, all or none, made if need be; a last line that was broken off goes.

    Raises `InputError`.
    """
    lines = "".join(decision.format_line() + "\n" for decision in decisions)
    append_lines(path, lines.encode("utf-8", "backslashreplace"), _is_whole)


def _parse_line(line: bytes) -> Decision:
    """The ruling of a line. Raises ``ValueError`` and ``RecursionError``."""
    return parse_decision(json.loads(line.decode()))


def _is_whole(line: bytes) -> bool:
    """Whether a line is more than the beginning of one that we wrote: else the disk was full, or the power went."""
    text = line.strip(_NOTHING)
    if not text:
        return False
    try:
        json.loads(text.decode())
    except (ValueError, RecursionError):
        return not text.startswith(b'{"') or text.endswith(b"}")
    return True


def merge_decisions(decisions: Iterable[Decision]) -> str:
    """The text of a file with all these rulings, each once, in the order in which they were made."""
    once = sorted(set(decisions), key=lambda decision: (decision.when, decision.format_line()))
    return "".join(decision.format_line() + "\n" for decision in once)
