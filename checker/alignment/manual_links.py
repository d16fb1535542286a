"""An editor's corrections of an alignment, read from a file."""

from __future__ import annotations

from pathlib import Path

from checker.file_access import explain_error, read_regular_text
from checker.messages import _
from checker.model import InputError

ManualLink = tuple[tuple[int, ...], tuple[int, ...]]
LONGEST_INDEX = 9
"""Digits of an index: no text has a thousand million sentences."""


def read_links(path: Path, n: int, m: int) -> list[ManualLink]:
    """Links from lines ``i,j<TAB>k``: 0-based sentence indices of the first and the second text.

    An empty side says that nothing corresponds; lines that begin with ``#`` are passed over. ``n`` and ``m`` are the
    numbers of sentences. Raises `InputError` with file and line for what can't be read or does not exist.
    """
    try:
        lines = read_regular_text(path).splitlines()
    except (OSError, ValueError) as error:
        raise InputError(_("{path}: can't be read: {reason}").format(path=path, reason=explain_error(error))) from None
    out: list[ManualLink] = []
    seen: tuple[set[int], set[int]] = (set(), set())
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        sides = line.split("\t")
        if len(sides) != 2:
            raise InputError(_("{path}:{line}: expected two lists of indices").format(path=path, line=number))
        pair = (_read_indices(sides[0], path, number), _read_indices(sides[1], path, number))
        for side, size, used in zip(pair, (n, m), seen, strict=True):
            for index in side:
                if index >= size:
                    raise InputError(
                        _("{path}:{line}: there is no sentence {index}").format(path=path, line=number, index=index)
                    )
                if index in used:
                    raise InputError(
                        _("{path}:{line}: sentence {index} stands in two links").format(
                            path=path, line=number, index=index
                        )
                    )
                used.add(index)
        out.append(pair)
    return out


def _read_indices(text: str, path: Path, line: int) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isascii() and part.isdecimal() and len(part) <= LONGEST_INDEX for part in parts):
        raise InputError(_("{path}:{line}: {text!r} is no list of indices").format(path=path, line=line, text=text))
    return tuple(sorted(int(part) for part in parts))
