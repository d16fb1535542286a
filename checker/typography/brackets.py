"""Brackets that are opened and not closed, or closed and not opened."""

from __future__ import annotations

import re

PAIRS = (("(", ")"), ("[", "]"))
_FACE = re.compile(r"(?<![^\s!?.…])[:;8=]-?[()](?![\w()])")
"""A face of signs, such as :)"""
_ITEM = re.compile(r"(?:(?<=[\d)\s.])|^)(?:([A-Za-z])\1?|[ivx]+)\s?\)|(?<![\w.(])(?:[a-z]\.)?\d[\d.]*\s?\)")
"""What numbers items: a), ii), 2), d.1)"""


def find_unbalanced(text: str) -> int | None:
    """The offset of the first bracket without its other half, or None.

    A bracket behind the letter of an item closes it, where that is what makes the others fit; so does one in a face, at
    which a bracket ends (as here :)
    """
    if not any(sign in text for pair in PAIRS for sign in pair):
        return None
    plain = _FACE.sub(_blank, text)
    found = _find_lonely(plain)
    if found is None or _find_lonely(text) is None:
        return None
    return found if _find_lonely(_ITEM.sub(_blank, plain)) is not None else None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _find_lonely(text: str) -> int | None:
    for opening, closing in PAIRS:
        opened: list[int] = []
        for match in re.finditer(rf"[\{opening}\{closing}]", text):
            if match[0] == opening:
                opened.append(match.start())
            elif not opened:
                return match.start()
            else:
                opened.pop()
        if opened:
            return opened[-1]
    return None
