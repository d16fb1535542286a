from __future__ import annotations

from checker.references.icu_message import find_branchings


def test_branches() -> None:
    text = "{n, plural, offset:1 =0 {nobody} one {# {x}} other {# of {n}}} and {g,select,a{he}other{they}}"
    one, other = find_branchings(text)
    assert (one.name, one.kind, one.branches) == ("n", "plural", {"=0": "nobody", "one": "# {x}", "other": "# of {n}"})
    assert (other.name, other.branches) == ("g", {"a": "he", "other": "they"})
    assert text[other.start : other.end] == "{g,select,a{he}other{they}}"


def test_what_does_not_close_is_passed_over() -> None:
    assert find_branchings("{n, plural, one {a") == []
    assert find_branchings("{n, plural, one {a} other {b} {c, select, x {y}}")[0].name == "c"
    assert find_branchings("{n, plural, }") == []
    assert find_branchings("{n, number}") == []
