"""Folders: rings, depth, closed ones, pipes, devices, sockets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.versions import (
    COMMANDS,
    FRENCH,
    build,
    build_rings,
    make_case,
)


def _build_deep(folder: Path) -> None:
    build({}, folder)
    here = os.open(folder, os.O_RDONLY)
    try:
        for _level in range(400):
            os.mkdir("dddddddddd", dir_fd=here)
            inner = os.open("dddddddddd", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = inner
        file = os.open("a.fr.txt", os.O_WRONLY | os.O_CREAT, 0o600, dir_fd=here)
        os.write(file, FRENCH.encode())
        os.close(file)
    finally:
        os.close(here)


def _build_closed(folder: Path) -> None:
    build({"closed/a.fr.txt": FRENCH, "closed.txt": FRENCH}, folder)
    (folder / "closed.txt").chmod(0)
    (folder / "closed").chmod(0)


def _build_special(folder: Path) -> None:
    import socket

    build({}, folder)
    os.mkfifo(folder / "pipe.fr.txt")
    (folder / "device.fr.txt").symlink_to("/dev/zero")
    made = socket.socket(socket.AF_UNIX)
    made.bind("s.fr.txt") if len(str(folder)) > 90 else made.bind(str(folder / "s.fr.txt"))
    made.close()


def _build_many(folder: Path) -> None:
    for number in range(2_000):
        (folder / f"a{number}.txt").write_text("" if number else FRENCH, encoding="utf-8")


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    folders: dict[str, Callable[[Path], None]] = {
        "links in a ring": build_rings,
        "400 folders in each other": _build_deep,
        "closed to us": _build_closed,
        "pipes, devices, sockets": _build_special,
        "empty files": _build_many,
        "nothing": lambda _folder: None,
    }
    for what, made in folders.items():
        for name, command in COMMANDS.items():
            yield Case("folders", f"{what}: {name}", made, command, most=9)
    for name in ("one", "self.txt", "lost.txt", "up/nowhere"):
        yield Case("folders", f"given: {name}", build_rings, ("check", name), name, (2,))
    for name in ("pipe.fr.txt", "device.fr.txt", "s.fr.txt"):
        yield Case("folders", f"given: {name}", _build_special, ("check", name), name, (2,))
    for name in ("/dev/null", "/dev/zero", "/proc/self/mem", "/"):
        if name != "/":
            yield make_case("folders", f"given: {name}", {}, "check", name, path=name, codes=(2,))
