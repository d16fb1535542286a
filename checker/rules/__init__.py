"""The rules, in the order they run. One rule a file; this table is the only place that lists them."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from checker.rules.rule import Context, Rule

# Rules that claim whole sentences (text left untranslated) run before those that would report them again.
TABLE = ("repeated_passage",)


@cache
def table() -> tuple[Rule, ...]:
    """All rules, in the order they run."""
    return tuple(import_module(f"checker.rules.{name}").RULE for name in TABLE)


def get(rule_id: str) -> Rule:
    """The rule of an id. Raises ``LookupError`` for one that is not known."""
    for rule in table():
        if rule.id == rule_id:
            return rule
    raise LookupError(rule_id)


__all__ = ["Context", "Rule", "get", "table"]
