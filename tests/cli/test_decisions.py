"""Files of decisions merged and listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.judgement.decisions import load_decisions
from tests.cli.samples import rule_all, run

pytestmark = pytest.mark.usefixtures("article_folder")


def test_merging_decisions(capsys: pytest.CaptureFixture[str]) -> None:
    rule_all("reject")
    Path("other.jsonl").write_text(Path("decisions.jsonl").read_text().replace("reject", "accept"))
    assert run("decisions", "merge", "decisions.jsonl", "other.jsonl") == 0
    assert len(load_decisions(Path("decisions.jsonl")).decisions) == 4
    assert "2 new decisions in decisions.jsonl" in capsys.readouterr().out
    assert run("decisions", "merge", "decisions.jsonl", "other.jsonl") == 0
    assert "0 new decisions" in capsys.readouterr().out
    assert len(load_decisions(Path("decisions.jsonl")).decisions) == 4
    assert run("decisions", "list", "decisions.jsonl") == 0
    assert "accept" in capsys.readouterr().out
