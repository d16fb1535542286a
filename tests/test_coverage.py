"""What was compared is counted, and what was asked for has to be there."""

from __future__ import annotations

import pytest

from checker.coverage import describe_coverage, require_versions
from checker.model import Article, InputError, Row, Version
from checker.settings import Settings


def article(*codes: str) -> Article:
    versions = [Version(code, code, []) for code in codes]
    rows = [Row(dict.fromkeys(codes, ())), Row({codes[0]: ()}, relation="alone")]
    return Article("bridge", [], "files", versions, rows, assumptions=["The source is German."])


def test_rows_that_stand_alone_are_not_compared() -> None:
    counted, assumed = describe_coverage([article("de", "fr")])
    assert counted.startswith("0 sentences, 1 rows compared")
    assert assumed == "The source is German."
    assert len(describe_coverage([article("de", "fr"), article("de")])) == 1


@pytest.mark.parametrize(
    ("code", "message"), [("en", "bridge: there is no English version"), ("xx", "no language 'xx'")]
)
def test_a_language_that_is_not_there(code: str, message: str) -> None:
    require_versions(article("de", "fr"), Settings(languages=("de",)))
    with pytest.raises(InputError, match=message):
        require_versions(article("de", "fr"), Settings(languages=(code,)))
