from __future__ import annotations

from pathlib import Path

import checker
from checker import rules
from checker.explanation import explain_findings
from checker.reporting import render
from checker.settings import Settings
from tests.review import pages


def test_every_finding_is_explained(tmp_path: Path) -> None:
    settings = Settings(base=str(tmp_path))
    french = (pages.FRENCH[0], pages.FRENCH[1].replace("14 000", "18 000"), *pages.FRENCH[2:])
    report = checker.check(pages.article(tmp_path, french=french), settings)
    found = explain_findings(report, settings)
    one = next(finding for finding in report.findings if finding.category == "quantity")
    lines = "\n".join(found[one.fingerprint])
    rule = next(rule for rule in rules.get_rules() if rule.id == one.rule)
    assert f"rule: {rule.summary}" in lines
    assert "aligned: lines de 3 ↔ fr 3, confidence" in lines
    assert 'quantity: line 3, "18 000 euros" was read as currency 18,000 EUR' in lines
    assert 'quantity: line 3, "14.000 Euro" was read as currency 14,000 EUR' in lines
    assert "language: line 3 is de, confidence" in lines
    assert all(found[finding.fingerprint] for finding in (*report.findings, *report.notes))
    assert not any(line.startswith("agreement") for line in found[one.fingerprint])
    assert "18,000 EUR" in render(report, "text", explanations=found)
    assert "How it was reached" in render(report, "html", explanations=found)
    assert "How it was reached" not in render(report, "html")
