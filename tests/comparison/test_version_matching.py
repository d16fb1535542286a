"""Every two versions of a row are matched, in order."""

from __future__ import annotations

from checker.comparison.version_matching import match_versions
from checker.quantities.scan import scan_text


def test_every_two_versions() -> None:
    texts = (("de", "40 Leute"), ("en", "40 people"), ("fr", "50 personnes"))
    found = list(match_versions([(code, [(text, scan_text(text, code))]) for code, text in texts]))
    assert [(pair.one, pair.other) for pair in found] == [(0, 1), (0, 2), (1, 2)]
    assert [len(pair.result.same) for pair in found] == [1, 0, 0]


def test_what_was_copied_is_matched_by_itself() -> None:
    texts = (("de", "Er rief: „1,487 people came“."), ("en", 'He cried "1,487 people came".'))
    (pair,) = match_versions([(code, [(text, scan_text(text, code))]) for code, text in texts])
    assert [fact.quantity.surface for fact in pair.copied] == ["1,487"]
    assert (pair.result.same, pair.result.pairs) == ([], [])
