"""Patterns of ``.gitignore`` files: they say what git says, at a cost that grows with the path alone."""

from __future__ import annotations

import time
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.discovery.ignore_patterns import compile_rules, make_linear


def is_ignored(path: str, *lines: str) -> bool | None:
    return compile_rules(lines).judge(path)


@pytest.mark.parametrize(
    ("pattern", "path", "ignored"),
    [
        ("*.md", "a.md", True),
        ("*.md", "x/a.md", True),
        ("/*.md", "x/a.md", False),
        ("**/a.md", "a.md", True),
        ("**/a.md", "x/y/a.md", True),
        ("x/**", "x/y/a.md", True),
        ("x/**", "x/", False),
        ("x/**/", "x/y/", True),
        ("x/**/", "x/", False),
        ("x/**/y", "x/y", True),
        ("x/**/y", "x/a/b/y", True),
        ("x/**/y", "xy", False),
        ("***/y", "x/y", True),
        ("a?c", "abc", True),
        ("a?c", "a/c", False),
        ("[ab].md", "b.md", True),
        ("[!ab].md", "b.md", False),
        ("x[!a]y", "x/y", False),
        ("[!a-]", "b", True),
        ("[]a]", "]", True),
        ("a+(b)", "a+(b)", True),
        ("[[]", "[", True),
        ("[a&&~~|b]", "~", True),
        ("[", "[", False),  # no pattern: git passes over it, too
        ("x", "x/a.md", False),  # below x nothing is asked
        ("x/", "x/", True),
        ("x/", "x", False),
        ("foo\\ ", "foo ", True),
        ("foo\\ ", "foo", False),
        ("foo\\  ", "foo ", True),
        ("foo  ", "foo", True),
        ("foo\r", "foo", True),
        ("\\#x", "#x", True),
        ("\\!x", "!x", True),
        ("a*b*c", "aXbXbXc", True),
        ("*a*ab", "aab", True),
        ("a**b", "axb", True),
        ("a**/b", "ab", True),  # `a`, and behind it any folders or none
        ("a**/b", "ax/y/b", True),
        ("a**/b", "x/ab", False),
        ("/a**/**/b", "a/b", True),
        ("a/b**/c", "a/bc", True),
        ("?**/b", "ab", False),
        ("a**/b**/c", "axb/c", False),
        ("#a**/b", "#ab", False),
        ("a" * 5_000, "a" * 5_000, False),  # longer than any path
    ],
)
def test_the_language_of_patterns_is_gits(pattern: str, path: str, ignored: bool) -> None:
    assert bool(is_ignored(path, pattern)) is ignored


def test_the_last_line_that_matches_decides() -> None:
    assert is_ignored("keep.md", "*.md", "!keep.md") is False
    assert is_ignored("a.md", "*.md", "!keep.md") is True
    assert is_ignored("a.txt", "*.md", "!keep.md") is None


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*a*a*a*a*a*a*ab", "a" * 250),
        ("*" * 40 + "b", "a" * 250),
        ("?*" * 30 + "b", "a" * 250),
        ("*[ab]" * 20 + "c", "a" * 250),
        ("**/" * 20 + "x", "/".join("a" * 200)),
        ("a/**/" * 15 + "b", "/".join("a" * 200)),
        ("*a/**/*a/**/*a/**/*a/**/*a*b", "/".join(["a" * 50] * 30)),
        ("*/" * 30 + "x", "/".join("a" * 60)),
        ("*a" * 100, ("a" * 99 + "/") * 10),
    ],
)
def test_no_pattern_tries_a_way_twice(pattern: str, path: str) -> None:
    rules = compile_rules([pattern])
    started = time.perf_counter()
    rules.judge(path)
    rules.judge(f"{path}/")
    assert time.perf_counter() - started < 0.1


@given(st.text("a*?[]!/\\.^-&| ", max_size=12), st.text("ab/", max_size=8))
def test_any_pattern_is_read_without_a_warning(pattern: str, path: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert is_ignored(path, pattern) in (True, False, None)


def test_what_is_no_expression_of_a_path_stays() -> None:
    assert make_linear(".") == "."
