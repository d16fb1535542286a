"""What a format is: its name, its reader, the endings of its files, and what they hold."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

Role = Literal["document", "bilingual", "catalogue"]
ROLES: tuple[Role, ...] = get_args(Role)


class Format(NamedTuple):
    """A format: its name, the module that reads it, the endings of its files, and how it declares an encoding.

    ``module`` is the full name of a module with a function ``read(source: SourceFile) -> Document``; it is imported
    when the first file of the format is read. ``suffixes`` are in small letters, with their dot.

    ``role`` says what a file holds: an article (``document``), paired sentences (``bilingual``), or one language's
    messages by key (``catalogue``). ``kind`` is how a file declares its encoding, a key of
    `checker.reading.encoding.DECLARATIONS`; any other word means that it declares none and is UTF-8.
    """

    name: str
    module: str
    suffixes: tuple[str, ...]
    role: Role = "document"
    kind: str = "text"
