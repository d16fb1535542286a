"""Where a rule is explained on the web."""

from __future__ import annotations

import re
from pathlib import Path

from checker import rules
from checker.reporting.rule_pages import make_rule_address

PAGE = Path(__file__).parents[2] / "docs/rules.md"


def test_every_rule_has_the_section_that_its_address_names() -> None:
    sections = set(re.findall(r"^## (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    for rule in rules.get_rules():
        path, _sign, section = make_rule_address(rule.id).partition("#")
        assert path.endswith("/docs/rules.md")
        assert section in sections
