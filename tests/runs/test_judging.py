"""Group by group the verdicts are those over all groups: what is said in three articles is said once."""

from __future__ import annotations

import pytest

from checker.judgement.settle import Sayings
from checker.model import Article, Block, Document, Finding, Sentence, Version
from checker.runs.checked_group import CheckedGroup
from checker.runs.judging import judge_groups
from checker.runs.spool import Spool
from checker.settings import Settings


def make_group(name: str, text: str) -> CheckedGroup:
    document = Document(f"{name}.md", text, "markdown", [])
    sentence = Sentence(document, Block("paragraph", text, 0, len(text)), 0, len(text), text, "de")
    finding = Finding("a-rule", "quantity", "m", "error", "wrong", (sentence.location(0, 4),), article=name)
    return CheckedGroup([Article(name, [document], "single", [Version("de", "de", [sentence])])], [finding], [])


@pytest.mark.parametrize("on_disk", [False, True])
@pytest.mark.parametrize(("same", "left"), [(2, 3), (3, 2)])
def test_what_is_said_in_three_articles_is_said_once(on_disk: bool, same: int, left: int) -> None:
    groups = Spool[CheckedGroup](on_disk=on_disk)
    for number in range(same):
        groups.put(number, make_group(f"page{number}", "Acht Franken."))
    groups.put(same, make_group("other", "Acht Euro."))
    found = judge_groups(groups, Sayings(Settings()), list(groups.list_numbers())).findings
    assert len(found) == len(list(found)) == left
    joined = [one for one in found if "the same in 3 articles" in one.message]
    assert [len(one.locations) for one in joined] == ([3] if same == 3 else [])
