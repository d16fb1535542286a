"""Tags and placeholders in messages and units (``<a href="…">``, ``%(name)s``, ``{count}``): marked to be kept."""

from __future__ import annotations

import re

from checker.model import Block, Mark

PLACEHOLDER = re.compile(
    r"</?[A-Za-z][^<>]*>"
    r"|%\([\w.]+\)[#0 +-]*[\d.]*[a-zA-Z]"
    r"|%(?:\d+\$)?[#0+-]*[\d.]*(?:l{0,2}[dufgxXeE]|[sciq@])\b"
    r"|%\{[\w.]+\}"
    r"|\$?\{\{?[^{}\n]{0,80}\}\}?"
)


def mark_placeholders(block: Block) -> None:
    """Mark what is not text in a block, if there is any."""
    text = block.text
    if "<" in text or "%" in text or "{" in text:
        found = [Mark(*match.span(), "keep") for match in PLACEHOLDER.finditer(text)]
        if found:
            block.marks = (*block.marks, *found)
