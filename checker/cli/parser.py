"""The parser of arguments: what it says itself is said in the language of the messages, and errors take one line."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from checker.cli.printing import print_error
from checker.messages import _


class Parser(argparse.ArgumentParser):
    """An argument parser that fails in one line, with exit code 2."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **{"formatter_class": HelpFormatter, **named, "add_help": False})
        self._positionals.title = _("arguments")
        self._optionals.title = _("options")
        self.add_argument("-h", "--help", action="help", help=_("show this help and end"))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and where help is."""
        hint = _("'{command} --help' shows how it is used").format(command=self.prog)
        print_error(f"{self.prog}: {translate_error(message)} ({hint})")
        raise SystemExit(2)


class HelpFormatter(argparse.HelpFormatter):
    """The library's own, which speaks English, with its one word translated."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The same, behind a prefix in the language of the messages."""
        super().add_usage(usage, actions, groups, _("usage: ") if prefix is None else prefix)


class PlainHelpFormatter(HelpFormatter, argparse.RawDescriptionHelpFormatter):
    """The same for a text whose lines stand as they are written."""


def translate_error(message: str) -> str:
    """What `argparse` says is wrong, in the language of the messages; as it stands where that is not known."""
    behind = re.fullmatch("argument (?P<name>[^:]+): (?P<rest>.*)", message, re.DOTALL)
    if behind is not None:
        return _("argument {name}: {reason}").format(name=behind["name"], reason=translate_error(behind["rest"]))
    known = {
        "the following arguments are required: (?P<names>.*)": _("these arguments are missing: {names}"),
        "unrecognized arguments: (?P<names>.*)": _("unknown arguments: {names}"),
        "expected one argument": _("a value is missing"),
        "expected at least one argument": _("at least one value is missing"),
        "ignored explicit argument (?P<value>.*)": _("it takes no value, but has {value}"),
        "not allowed with argument (?P<name>.*)": _("it does not go together with {name}"),
        "invalid choice: (?P<value>.*?),? \\(?(?:maybe you meant .*? )?\\(?choose from (?P<known>.*)\\)": _(
            "{value} is none of {known}"
        ),
        "invalid \\w+ value: (?P<value>.*)": _("{value} is no value for it"),
    }
    for pattern, text in known.items():
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match is not None:
            return text.format(**match.groupdict())
    return message
