"""Comments in a file that turn the checker off and on: ``<!-- checker-disable-next-line RULE reason -->``."""

from __future__ import annotations

import re

DIRECTIVE = re.compile(r"checker-(?:disable|enable)[^\n]*?(?=\s*(?:-->|\*/|\*\}|#\}|\n|\Z))")
LINE = re.compile(r"\s*<!--\s*checker-(?:disable|enable).*-->\s*$")


def find_directives(text: str) -> tuple[tuple[int, str], ...]:
    """The comments that turn the checker off and on: file offset, and what they say up to the comment's end."""
    if "checker-disable" not in text and "checker-enable" not in text:
        return ()
    return tuple((match.start(), match[0]) for match in DIRECTIVE.finditer(text))


def is_directive(line: str) -> bool:
    """Whether a line of plain text is such a comment and nothing else."""
    return "<!--" in line and LINE.match(line) is not None
