"""The arguments that several commands share, and the settings they add up to."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.cli.printing import print_error
from checker.file_access import is_folder
from checker.messages import _
from checker.model import SettingsError
from checker.settings import Settings, change_settings, load_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

MOST_WORKERS = 1_024
"""Processes that may be asked for: more than any machine has cores."""
GIVEN = ("source", "languages", "min_confidence", "embedder", "embedder_device")
"""The settings that `add_settings` takes as arguments."""


def add_input(parser: argparse.ArgumentParser, *, needed: bool = True) -> None:
    """Add PATH…, one or more where they are ``needed``, and the settings that can be given as arguments."""
    parser.add_argument(
        "paths",
        nargs="+" if needed else "*",
        metavar="PATH",
        help=_("a page, the versions of an article, a folder, or - for standard input"),
    )
    add_settings(parser)


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add what says how the input is to be read."""
    parser.add_argument(
        "--source", metavar="LANG", help=_("the language of the original (else it is inferred, and said)")
    )
    parser.add_argument("--languages", metavar="LANG,…", help=_("the languages that must be there"))
    parser.add_argument(
        "--min-confidence",
        metavar="P",
        type=_read_probability,
        help=_("how probable, from 0 to 1, a finding must be to be more than a note"),
    )
    parser.add_argument(
        "--memory",
        metavar="FILE",
        action="append",
        default=[],
        help=_("a translation memory (TMX) that is held beside the translations (repeatable)"),
    )
    add_embedder(parser)


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add which rules run."""
    parser.add_argument(
        "--select",
        action="append",
        metavar="RULE,…",
        help=_("run these rules or categories only, whatever the settings select and ignore (repeatable)"),
    )
    parser.add_argument(
        "--ignore", action="append", metavar="RULE,…", help=_("leave out these rules or categories, too (repeatable)")
    )


def add_work(parser: argparse.ArgumentParser) -> None:
    """Add how the work on many articles is done."""
    parser.add_argument(
        "--jobs",
        type=read_jobs,
        default=0,
        metavar="N",
        help=_("processes that check (default: one a processor, one for few articles)"),
    )
    parser.add_argument(
        "--no-cache", action="store_true", help=_("neither take results that were kept nor keep any (.checker_cache/)")
    )


def add_embedder(parser: argparse.ArgumentParser) -> None:
    """Add the settings file and the model that says what corresponds to what."""
    parser.add_argument("--config", metavar="FILE", type=Path, help=_("a settings file (else it is searched upwards)"))
    parser.add_argument("--isolated", action="store_true", help=_("look for no settings file"))
    parser.add_argument(
        "--set",
        action="append",
        metavar="KEY=VALUE",
        help=_("a setting, as a settings file has it, in place of what is there (repeatable)"),
    )
    parser.add_argument(
        "--embedder",
        metavar="MODEL",
        help=_("{names}, or a sentence-transformers model").format(names="embedded, none"),
    )
    parser.add_argument("--embedder-device", metavar="DEVICE", help=_("where such a model runs: cpu, cuda, mps …"))


def read_settings(args: argparse.Namespace) -> Settings:
    """The settings of the nearest file, with the arguments given on top. Raises `SettingsError`."""
    changes: dict[str, Any] = {}
    if args.source:
        changes["source"] = args.source
    if args.languages:
        changes["languages"] = tuple(code.strip() for code in args.languages.split(",") if code.strip())
    if args.min_confidence is not None:
        changes["min_confidence"] = args.min_confidence
    if getattr(args, "fail_on", None):
        changes["fail_on"] = args.fail_on
    settings = replace(find_settings_folder(args.paths[0], args), **changes)
    if args.memory:  # paths of the command line are those of the working directory
        settings = replace(settings, memory=tuple(os.path.abspath(name) for name in args.memory))  # noqa: PTH100
    return _choose_rules(settings, getattr(args, "select", None), getattr(args, "ignore", None))


def _choose_rules(settings: Settings, select: list[str] | None, ignore: list[str] | None) -> Settings:
    """The settings with the rules that the arguments name; a rule that is selected is on, whatever the settings say."""
    chosen, left_out = _split_names("--select", select), _split_names("--ignore", ignore)
    if chosen:
        levels = {rule: level for rule, level in settings.severity.items() if level != "off" or rule not in chosen}
        settings = replace(settings, select=chosen, ignore=(), severity=levels)
    return replace(settings, ignore=(*settings.ignore, *left_out)) if left_out else settings


def _split_names(option: str, given: list[str] | None) -> tuple[str, ...]:
    """The rules and categories of an argument, in order. Raises `SettingsError` for a name that is none."""
    if not given:
        return ()
    from checker import rules

    found = tuple(dict.fromkeys(name.strip() for text in given for name in text.split(",") if name.strip()))
    for name in found:
        if (hint := rules.describe_unknown(name)) is not None:
            raise SettingsError(
                _("{option}: no rule or category {name!r}; {hint}").format(option=option, name=name, hint=hint)
            )
    return found


def find_settings_folder(path: str, args: argparse.Namespace) -> Settings:
    """The settings of the file nearest to ``path``, with the embedder given on top. Raises `SettingsError`."""
    given = {"embedder": args.embedder, "embedder_device": args.embedder_device}
    settings = load_settings(None if args.isolated else find_start(path), args.config)
    for text in args.set or ():
        settings = change_settings(settings, text)
    return replace(settings, **{name: value for name, value in given.items() if value})


def find_start(path: str) -> Path:
    """The folder from which a settings file is looked for."""
    first = Path(path)
    return Path() if path == "-" else first if is_folder(first) else first.parent


def tell_problems(problems: Sequence[str]) -> int:
    """List on standard error what could not be read. Returns the exit code: 2 for any, else 0."""
    for problem in problems:
        print_error(f"checker: {problem}")
    return 2 if problems else 0


def _read_probability(text: str) -> float:
    """A number from 0 to 1. Raises ``argparse.ArgumentTypeError`` for anything else."""
    import argparse

    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(_("{text!r} is no number from 0 to 1").format(text=text))
    return value


def tell_uncompared_refused() -> None:
    """Say on standard error why a run that compared nothing fails."""
    print_error(_("checker: nothing was compared, and the settings require it: {key}").format(key="require-comparison"))


def read_jobs(text: str) -> int:
    """How many processes an argument asks for, 0 for as many as there are processors."""
    return read_whole_number(text, 0, MOST_WORKERS)


def read_whole_number(text: str, least: int, most: int) -> int:
    """A whole number of an argument. Raises ``ArgumentTypeError``."""
    import argparse

    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and least <= int(text) <= most):
        raise argparse.ArgumentTypeError(_("give a number from {least} to {most}").format(least=least, most=most))
    return int(text)
