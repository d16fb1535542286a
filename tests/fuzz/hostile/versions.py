"""Two versions of an article with other files beside them, and the commands that are run on them."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from tests.fuzz.hostile.case import Case

FRENCH = "La commune a acheté 12 vélos pour 4 500 francs.\n\nLe train part à 7 h 45 du quai no 3.\n"
GERMAN = "Die Gemeinde hat 13 Velos für 4.500 Franken gekauft.\n\nDer Zug fährt um 7.45 Uhr auf Gleis 3.\n"
Content = str | bytes
PAGES = ("page.fr.txt", "page.de.txt")
COMMANDS: dict[str, tuple[str, ...]] = {
    "check": ("check", ".", "--no-report"),
    "inspect": ("inspect", "."),
    "fix": ("fix", "--diff", "."),
    "baseline": ("baseline", "."),
    "settings": ("settings", "."),
    "batch": ("batch", ".", "--output", "out", "--workers", "1"),
}


def build(files: dict[str, Content], folder: Path) -> None:
    """Two versions of an article, and these files."""
    for name, content in {PAGES[0]: FRENCH, PAGES[1]: GERMAN, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))


def make_case(area: str, name: str, files: dict[str, Content], *arguments: str, **more: object) -> Case:
    """A case of an article with other files beside it."""
    return Case(area, name, partial(build, files), arguments, **more)  # type: ignore[arg-type]


def make_folder(name: str, folder: Path) -> None:
    """A folder of this name beside the versions."""
    build({}, folder)
    (folder / name).mkdir()


def make_pipe(name: str, folder: Path) -> None:
    """A pipe of this name beside the versions, named in the settings."""
    build({"checker.toml": f'keep-files = ["{name}"]\n'}, folder)
    os.mkfifo(folder / name)


def build_rings(folder: Path) -> None:
    """Links in a ring beside the versions."""
    build({}, folder)
    (folder / "one").symlink_to("two")
    (folder / "two").symlink_to("one")
    (folder / "self.txt").symlink_to("self.txt")
    (folder / "up").symlink_to("..")
    (folder / "here").symlink_to(".")
    (folder / "lost.txt").symlink_to("nowhere.txt")
    (folder / "root").symlink_to("/")
