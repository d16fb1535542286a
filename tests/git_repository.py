"""A git repository for a test: files written and committed, whatever this machine's git is set to."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class GitRepository:
    """A repository in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.ask("init", "--quiet", "--initial-branch=main")

    def ask(self, *arguments: str) -> str:
        """What git answers."""
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        names = {f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        return subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={**os.environ, **alone, **names},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()

    def write(self, texts: dict[str, str]) -> None:
        """Write files."""
        for name, text in texts.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def commit(self, texts: dict[str, str], message: str = "a change") -> str:
        """Write files and commit all that there is. Returns the commit."""
        self.write(texts)
        self.ask("add", "--all")
        self.ask("commit", "--quiet", "--message", message)
        return self.ask("rev-parse", "HEAD")
