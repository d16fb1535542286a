"""The command line: arguments and exit codes, one command a file. Only the command that is asked for is imported.

Exit codes: 0 clean, 1 findings at or above ``--fail-on``, 2 the run itself failed (bad input, bad settings).
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from checker import languages, messages
from checker._version import __version__
from checker.cli.ending import end_at_once
from checker.cli.printing import let_go_of_output, print_error, set_up_streams
from checker.faults import explain_fault, show_way
from checker.messages import _
from checker.model import InputError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (
    "check",
    "inspect",
    "align",
    "update",
    "rules",
    "glossary",
    "settings",
    "init",
    "review",
    "fix",
    "baseline",
    "decisions",
    "batch",
    "clean",
)


def describe_commands() -> dict[str, str]:
    """What each command does, in a line."""
    return {
        "check": _("check a page, the versions of an article, or folders of them"),
        "inspect": _("show what the tool sees: versions, sentences, quantities, rows"),
        "align": _("align two texts, sentence by sentence"),
        "update": _("show what a change of one version has made stale in the others"),
        "rules": _("list the rules, or explain one"),
        "glossary": _("say what is wrong with a glossary, or propose one from aligned articles"),
        "settings": _("show the settings in force, and where each comes from"),
        "init": _("write a commented checker.toml for the tree that is there"),
        "review": _("accept, reject and comment findings on a local page"),
        "fix": _("apply the suggestions that are safe"),
        "baseline": _("accept what is there today"),
        "decisions": _("merge or list what people ruled"),
        "batch": _("check many articles, resumably, on all cores or a cluster"),
        "clean": _("delete the results that were kept for the next run"),
    }


class Parser(argparse.ArgumentParser):
    """An argument parser that fails in one line, with exit code 2."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and where help is."""
        hint = _("'{command} --help' shows how it is used").format(command=self.prog)
        print_error(f"{self.prog}: {message} ({hint})")
        raise SystemExit(2)


GUARDED = frozenset(("check", "baseline", "fix", "inspect", "align", "update"))
"""The commands that read articles in one process: what takes too much is ended, and the other articles go on.
``batch`` has workers for that."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without arguments, as the program, that mostly ends with it."""
    if arguments is not None:
        return _run_safely(list(arguments))
    try:
        code = _run_program(sys.argv[1:])
    except SystemExit as end:  # of the parser of arguments
        code = int(end.code or 0)
    end_at_once(code)
    return code


def _run_program(given: list[str]) -> int:
    """Run one command, under a guard where it reads articles."""
    if not GUARDED & set(given[:3]):  # behind --lang CODE, perhaps
        return _run_safely(given)
    from checker.watching.guard import run_guarded

    return run_guarded(lambda: _run_safely(given), _report_death)


def _report_death(reason: str) -> None:
    print_error(_("checker: {reason}").format(reason=reason))


def _run_safely(given: list[str]) -> int:
    """Run one command; whatever goes wrong is one line, and the exit code 2."""
    # read by numpy when it is loaded: an article's matrices are small, and more threads make them slower
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        set_up_streams()
        given = _speak(given)
        code = _run(given)
        sys.stdout.flush()
    except InputError as error:
        show_way(error)
        print_error(f"checker: {error}")
        return 2
    except BrokenPipeError:
        let_go_of_output()
        return 0
    except KeyboardInterrupt:
        print_error(_("checker: interrupted"))
        return 2
    except Exception as error:  # noqa: BLE001 (whatever it is: 1 would mean that something was found)
        show_way(error)
        let_go_of_output()
        print_error(_("checker: {reason}").format(reason=explain_fault(error)))
        return 2
    return code


def _speak(given: list[str]) -> list[str]:
    """Take ``--lang CODE`` out of the arguments and use that language, else the user's own where it is known."""
    wanted = ""
    options = given[: given.index("--")] if "--" in given else given
    at = next((at for at, text in enumerate(options) if text.partition("=")[0] == "--lang"), None)
    if at is not None:
        joined, after = given[at].partition("=")[1], at + 1
        wanted = given[at].partition("=")[2] if joined else "".join(given[after : after + 1])
        if wanted not in languages.codes():
            raise SettingsError(
                _("--lang {wanted}: one of {known}").format(wanted=wanted, known=", ".join(languages.codes()))
            )
        given = given[:at] + given[after if joined else after + 1 :]
    else:
        names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        wanted = next((name for name in names if name), "").partition("_")[0].partition(".")[0]
    known = wanted in languages.codes()
    messages.use_catalogue(wanted if known else messages.WRITTEN_IN, languages.get(wanted).catalogue if known else None)
    return given


def _run(given: list[str]) -> int:
    if given and given[0] in COMMANDS:
        name, rest = given[0], given[1:]
        module = import_module(f"checker.cli.{name}")
        parser = Parser(prog=f"checker {name}", description=_(str(module.__doc__)), allow_abbrev=False)
        module.add_arguments(parser)
        prepare = getattr(module, "prepare_arguments", list)
        code: int = module.run(parser.parse_args(prepare(rest)))
        return code
    listing = "\n".join(f"  {name:<10} {text}" for name, text in describe_commands().items())
    heading = _("commands:")
    hint = _("'checker COMMAND --help' explains a command. '--lang CODE' sets the language of the messages.")
    parser = Parser(
        prog="checker",
        description=_("Checks that the language versions of a text say the same."),
        epilog=f"{heading}\n{listing}\n\n{hint}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"checker {__version__}")
    parser.add_argument("command", metavar="COMMAND", choices=COMMANDS, help=_("see below"))
    parser.parse_args(given or ["--help"])
    return 2
