"""Fields of catalogues that no reader sees: the names of icons, pictures, records, styles that programs look up.

What they are called says nothing, what they hold does: every version keeps it, and it is written like a name in a
program. A field that holds such values in record after record is one for programs, whatever else stands in it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.model import Sentence

LEAST_RECORDS = 3
"""Records with a name in a program in the same field that make it one for programs. Set by hand, 2026-11."""
_WORD = r"[^\W_A-Z]+"
_PROGRAM_NAME = re.compile(rf"(?:{_WORD}(?:[-_./:@#]+{_WORD})*|[\w./:@#-]*[_./:@#][\w./:@#-]*\w)")
_SURE_NAME = re.compile(rf"{_WORD}(?:-{_WORD}){{2,}}|\w+(?:_\w+)+|[\w-]+\.[a-z]\w{{1,4}}")
_NUMBER = re.compile(r"\d+")


def mark_technical_fields(cells: Mapping[str, Mapping[str, Sequence[Sentence]]]) -> None:
    """Mark the blocks that are for programs as not to be translated; ``cells`` are messages by key, then language."""
    kept = {key: said for key, versions in cells.items() if (said := _find_kept(versions.values())) is not None}
    named = Counter(name for key, said in kept.items() if (name := _name_field(key)) and _PROGRAM_NAME.fullmatch(said))
    other = Counter(name for key in cells if (name := _name_field(key)) and key not in kept and len(cells[key]) > 1)
    for key, said in kept.items():
        name = _name_field(key)
        several = name is not None and named[name] >= LEAST_RECORDS and not other[name]
        if (several and _PROGRAM_NAME.fullmatch(said)) or _SURE_NAME.fullmatch(said):
            for sentences in cells[key].values():
                for sentence in sentences:
                    sentence.block.translate = False


def _find_kept(versions: Iterable[Sequence[Sentence]]) -> str | None:
    """What all versions say in the same words, two of them at the least."""
    texts = [cell[0].text.strip() for cell in versions]
    return texts[0] if len(texts) > 1 and len(set(texts)) == 1 else None


def _name_field(key: str) -> str | None:
    """The field of a key that leads into a list of records: the path without its numbers."""
    parts = key.split(".")
    return ".".join(part for part in parts if not _NUMBER.fullmatch(part)) if _NUMBER.search(key) else None
