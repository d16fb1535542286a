"""The command line: arguments and exit codes, one command a file. Only the command that is asked for is imported.

Exit codes: 0 clean, 1 findings at or above ``--fail-on``, 2 the run itself failed (bad input, bad settings).
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from checker import languages, messages
from checker._version import __version__
from checker.cli.ending import end_at_once
from checker.cli.parser import Parser, PlainHelpFormatter
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
    "serve",
    "mcp",
    "lsp",
    "fix",
    "baseline",
    "decisions",
    "batch",
    "clean",
    "completion",
    "version",
    "help",
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
        "serve": _("check texts for other programs on this machine, over HTTP"),
        "mcp": _("give a writing assistant tools that check texts (MCP)"),
        "lsp": _("serve an editor: findings while a text is written"),
        "fix": _("apply the suggestions that are safe"),
        "baseline": _("accept what is there today"),
        "decisions": _("merge or list what people ruled"),
        "batch": _("check many articles, resumably, on all cores or a cluster"),
        "clean": _("delete the results that were kept for the next run"),
        "completion": _("print what completes the command line in bash, zsh or fish"),
        "version": _("show the version, and what it runs on"),
        "help": _("explain a command"),
    }


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
        prepare = getattr(module, "prepare_arguments", list)
        code: int = module.run(make_parser(name).parse_args(prepare(rest)))
        return code
    if given and not given[0].startswith("-"):
        raise InputError(_describe_unknown_command(given[0]))
    make_whole_parser().parse_args(given or ["--help"])
    return 2


def _describe_unknown_command(name: str) -> str:
    hint = messages.suggest_name(name, COMMANDS, _("'checker help' lists them"))
    return _("there is no command {name!r}; {hint}").format(name=name, hint=hint)


def make_parser(name: str) -> Parser:
    """The parser of a command's arguments."""
    module = import_module(f"checker.cli.{name}")
    parser = Parser(prog=f"checker {name}", description=_(str(module.__doc__)), allow_abbrev=False)
    module.add_arguments(parser)
    return parser


def make_whole_parser() -> Parser:
    """The parser of what stands before a command: its help lists the commands."""
    listing = "\n".join(f"  {name:<11} {text}" for name, text in describe_commands().items())
    heading = _("commands:")
    hint = _("'checker COMMAND --help' explains a command. '--lang CODE' sets the language of the messages.")
    parser = Parser(
        prog="checker",
        description=_("Checks that the language versions of a text say the same."),
        epilog=f"{heading}\n{listing}\n\n{hint}",
        formatter_class=PlainHelpFormatter,
        allow_abbrev=False,
    )
    shown = _("show the version and end")
    parser.add_argument("-V", "--version", action="version", version=f"checker {__version__}", help=shown)
    parser.add_argument("command", metavar="COMMAND", choices=COMMANDS, help=_("see below"))
    return parser
