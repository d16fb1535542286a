from __future__ import annotations

from checker.cli.command_line import CommandLine, Option
from checker.cli.shell_scripts import SHELLS

LINE = CommandLine(
    {"do": "it's [a] word: \\ done"},
    {"do": [Option(("-o", "--out"), "where it's put", "file"), Option(("--yes",), "don't ask", "nothing")]},
    {"do": ("this", "that")},
    ("en",),
)


def test_quotes_and_signs_in_descriptions_end_nothing() -> None:
    assert "-d 'it\\'s [a] word: \\\\ done'" in SHELLS["fish"](LINE)
    assert "'do:it'\\''s \\[a\\] word\\: \\\\ done'" in SHELLS["zsh"](LINE)


def test_each_option_takes_what_it_takes() -> None:
    bash, zsh, fish = (SHELLS[name](LINE) for name in ("bash", "zsh", "fish"))
    assert "do:-o|do:--out) return ;;" in bash
    assert "'*--out[where it'\\''s put]: :_files'" in zsh
    assert "-s o -l out -r -F -d 'where it\\'s put'" in fish
    assert "-l yes -d 'don\\'t ask'" in fish
    assert all("this that" in text for text in (bash, zsh, fish))
