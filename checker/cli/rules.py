"""List the rules, or explain one: what it finds, why, a wrong and a right example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import rules
from checker.cli.printing import print_line, print_lines
from checker.messages import _, suggest_name
from checker.model import SettingsError
from checker.reporting.labels import name_section

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("rule", nargs="?", metavar="RULE", help=_("the id of a rule"))
    parser.add_argument("--format", choices=("text", "markdown"), default="text", help=_("default: %(default)s"))


def run(args: argparse.Namespace) -> int:
    """Print the table, one rule, or all of them as a page. Raises `SettingsError` for a rule that is not known."""
    chosen = rules.get_rules() if args.rule is None else (_find_rule(args.rule),)
    if args.format == "markdown":
        print_lines(_write_page(chosen))
    elif args.rule is None:
        for rule in chosen:
            print_line(f"{rule.id:<24} {rule.severity:<8} {rule.category:<13} {rule.summary}")
    else:
        for rule in chosen:
            print_line(_("{name}: {text}").format(name=rule.id, text=rule.summary))
            line = _("category {category}, severity {severity}, MQM {mqm}")
            print_line(line.format(category=rule.category, severity=rule.severity, mqm=rule.mqm))
            print_line()
            print_lines(rule.write_help() + "\n")
    return 0


def _find_rule(rule_id: str) -> rules.Rule:
    try:
        return rules.get_rule(rule_id)
    except LookupError:
        hint = suggest_name(rule_id, [rule.id for rule in rules.get_rules()], _("'checker rules' lists them"))
        raise SettingsError(_("no rule {rule!r}; {hint}").format(rule=rule_id, hint=hint)) from None


def _write_page(chosen: tuple[rules.Rule, ...]) -> str:
    lines = ["# Rules", "", "Made by `checker rules --format markdown` (`make docs`); don't edit it by hand.", ""]
    lines += ["| rule | severity | category | |", "|---|---|---|---|"]
    lines += [f"| [{r.id}](#{r.id}) | {r.severity} | {r.category} | {r.summary} |" for r in chosen]
    for rule in chosen:
        lines += ["", f"## {rule.id}", "", rule.summary, ""]
        lines += [f"Severity {rule.severity}, category `{rule.category}`, MQM `{rule.mqm}`."]
        for name, text in rule.get_sections().items():
            lines += ["", f"**{name_section(name)}**: {' '.join(text.split())}"]
    return "\n".join(lines) + "\n"
