"""What in a block is for programs: tags and placeholders (``<a href="…">``, ``%(name)s``, ``{count}``), identifiers.

In messages and units tags and placeholders are marked to be kept, exactly as the programs read them. That is narrower
than what `checker.identification.non_text` blanks in prose of any kind before it looks at the words.
"""

from __future__ import annotations

import re

from checker.model import Block, Mark
from checker.reading.thresholds import LONGEST_IDENTIFIER

TAG = r"</?[A-Za-z][^<>]*>"
PRINTF = (
    r"%\([\w.]+\)[#0 +-]*[\d.]*[a-zA-Z]"
    r"|%(?:\d+\$)?[#0+-]*[\d.]*(?:l{0,2}[dufgxXeE]|[sciq@])\b"
    r"|%\{[\w.]+\}"
)
"""Those of C, Python, Objective-C and Ruby."""
BRACES = r"\$?\{\{?[^{}\n]{0,80}\}\}?"
"""Those of ICU, JavaScript, Python and template languages."""
PLACEHOLDER = re.compile(f"{TAG}|{PRINTF}|{BRACES}")
IDENTIFIER = re.compile(r"[^\sA-Z]*[a-z][/_=@\\][^\sA-Z]*")
"""One token in small letters with a sign that no word has: a path, a name in a program, an address."""


def mark_placeholders(block: Block) -> None:
    """Mark what is not text in a block, if there is any."""
    text = block.text
    if "<" in text or "%" in text or "{" in text:
        found = [Mark(*match.span(), "keep") for match in PLACEHOLDER.finditer(text)]
        if found:
            block.marks = (*block.marks, *found)


def is_identifier(text: str) -> bool:
    """Whether a text is one identifier and nothing else: it is kept as it is."""
    return len(text) <= LONGEST_IDENTIFIER and IDENTIFIER.fullmatch(text) is not None
