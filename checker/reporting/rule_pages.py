"""Where a rule is explained on the web: the page of all rules, as it was in this version."""

from __future__ import annotations

from checker._version import HOME, __version__


def make_rule_address(rule_id: str) -> str:
    """The address of a rule's section in ``docs/rules.md``; a rule of another package has none there, nor an error."""
    return f"{HOME}/blob/v{__version__}/docs/rules.md#{rule_id}"
