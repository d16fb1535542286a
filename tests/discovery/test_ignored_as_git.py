"""Patterns made up at random say what git says of every path."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

from checker.discovery.ignore_patterns import PathRules, compile_rules

PIECES = ("a", "b", "ab", "*", "?", "/", "//", "/**/", "**", "**/", "[ab]", "!", "\\ ", " ")
"""What patterns are made of."""
PATTERNS = 150


def make_paths(chance: random.Random) -> list[str]:
    def name() -> str:
        return "".join(chance.choice("ab") for _ in range(chance.randint(1, 3)))

    return sorted({"/".join(name() for _ in range(chance.randint(1, 3))) for _ in range(60)})


def is_ignored(rules: PathRules, path: str) -> bool:
    """Whether the path is ignored, or a folder that it lies in."""
    names = path.split("/")
    above = ["/".join(names[: depth + 1]) + "/" for depth in range(len(names) - 1)]
    return any(rules.judge(part) for part in (*above, path))


def ask_git(folder: Path, pattern: str, paths: list[str]) -> set[str]:
    (folder / ".gitignore").write_text(pattern + "\n")
    command = ["git", "-C", str(folder), "check-ignore", "--no-index", "-v", "-n", "--stdin"]
    said = subprocess.run(command, input="\n".join(paths), capture_output=True, text=True, check=False).stdout
    found = set()
    for line in said.splitlines():
        rule, path = line.split("\t")
        if not rule.startswith("::") and not rule.split(":", 2)[2].startswith("!"):
            found.add(path)
    return found


def test_random_patterns(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    chance = random.Random(13)
    paths = make_paths(chance)
    for _number in range(PATTERNS):
        pattern = "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 5)))
        rules = compile_rules([pattern])
        assert {path for path in paths if is_ignored(rules, path)} == ask_git(tmp_path, pattern, paths), pattern
