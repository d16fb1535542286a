"""Files named ``.gitignore``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import LONG
from tests.fuzz.hostile.versions import (
    COMMANDS,
    FRENCH,
    Content,
    make_case,
    make_folder,
    make_pipe,
)

IGNORED: dict[str, Content] = {
    "stars": "*a*a*a*a*a*a*ab\n",
    "folders": "**/" * 20 + "a\n",
    "brackets": "[" * 1_000 + "\n",
    "an open class": "[a-\n",
    "a class backwards": "[z-a]\n",
    "a backslash at the end": "foo\\ \nbar\\\n",
    "bytes": bytes(range(128, 256)),
    "zeros": bytes(1_000),
    "UTF-16": "*.txt\n".encode("utf-16"),
    "a mark": b"\xef\xbb\xbf*.txt\n",
    "a line without end": "a" * LONG,
    "20,000 lines": "".join(f"dir{n}/*.txt\n" for n in range(20_000)),
    "everything": "*\n",
    "exceptions": "!*\n!\n\\!\n" * 100,
    "odd signs": "/\n//\n.\n..\n../..\n~\n$HOME\n",
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for what, content in IGNORED.items():
        files: dict[str, Content] = {
            ".gitignore": content,
            "a/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a.fr.txt": FRENCH,
            ".git/HEAD": "",
        }
        yield make_case("ignore files", what, files, *COMMANDS["check"])
    yield Case("ignore files", "a folder", partial(make_folder, ".gitignore"), COMMANDS["check"])
    yield Case("ignore files", "a pipe", partial(make_pipe, ".gitignore"), COMMANDS["check"])
