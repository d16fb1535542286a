"""The command line as data: commands, their options, what each takes. Read from the parsers themselves."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field

from checker import languages, rules

RULES = "RULE,…"
"""What an argument is called that takes rules and categories."""
FILE_NAMES = frozenset(("FILE", "PATH", "DIR", "A", "B", "SOURCE", "FOLDER"))
"""What arguments are called that take names of files."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a command: its names, what it does, and the words it takes, if any.

    ``takes`` is ``"nothing"``, ``"words"`` (one of ``words``), ``"file"`` or ``"text"``.
    """

    names: tuple[str, ...]
    help: str
    takes: str
    words: tuple[str, ...] = ()


@dataclass(slots=True)
class CommandLine:
    """What the program takes: by command a line on it, its options, and the words that stand in place of files."""

    descriptions: dict[str, str]
    options: dict[str, list[Option]] = field(default_factory=dict)
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    codes: tuple[str, ...] = ()


def describe_command_line() -> CommandLine:
    """All commands, in the language of the messages."""
    from checker.cli import COMMANDS, describe_commands, make_parser

    found = CommandLine(describe_commands(), codes=languages.codes())
    named = tuple(rule.id for rule in rules.get_rules())
    for name in COMMANDS:
        parser = make_parser(name)
        found.options[name], found.words[name] = [], ()
        for action in _list_actions(parser):
            if action.option_strings:
                option = _describe_option(action, named)
                if option not in found.options[name]:
                    found.options[name].append(option)
            elif action.choices:
                found.words[name] += tuple(map(str, action.choices))
            elif action.metavar == "RULE":
                found.words[name] += named
    return found


def _list_actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The arguments of a command, and of the commands below it."""
    found: list[argparse.Action] = []
    for action in parser._actions:  # noqa: SLF001 (there is no other way to ask)
        found.append(action)
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for below in action.choices.values():
                found += _list_actions(below)
    return found


def _describe_option(action: argparse.Action, rules_known: tuple[str, ...]) -> Option:
    values = {key: value for key, value in vars(action).items() if value is not argparse.SUPPRESS}
    text = " ".join(((action.help or "") % {**values, "prog": "checker"}).split())
    names = tuple(action.option_strings)
    if action.nargs == 0:
        return Option(names, text, "nothing")
    if action.choices:
        return Option(names, text, "words", tuple(map(str, action.choices)))
    if action.metavar == RULES:
        categories = sorted({rule.category for rule in rules.get_rules()})
        return Option(names, text, "words", (*categories, *rules_known))
    return Option(names, text, "file" if action.metavar in FILE_NAMES else "text")
