"""List the rules, or explain one: what it finds, why, a wrong and a right example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import rules
from checker.model import SettingsError
from checker.wording import _

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("rule", nargs="?", metavar="RULE", help="the id of a rule")


def run(args: argparse.Namespace) -> int:
    """Print the table, or one rule. Raises `SettingsError` for a rule that is not known."""
    if args.rule is None:
        for rule in rules.table():
            print(f"{rule.id:<24} {rule.severity:<8} {rule.category:<13} {rule.summary}")
        return 0
    try:
        rule = rules.get(args.rule)
    except LookupError:
        from difflib import get_close_matches

        close = get_close_matches(args.rule, [rule.id for rule in rules.table()], n=1)
        hint = _("did you mean {rule!r}?").format(rule=close[0]) if close else _("'checker rules' lists them")
        raise SettingsError(_("no rule {rule!r}; {hint}").format(rule=args.rule, hint=hint)) from None
    print(f"{rule.id}: {rule.summary}")
    print(f"category {rule.category}, severity {rule.severity}, MQM {rule.mqm}\n")
    for name, text in rule.sections().items():
        print(f"{name}: {text}")
    return 0
