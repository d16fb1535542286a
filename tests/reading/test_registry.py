from __future__ import annotations

from collections import Counter

import pytest

from checker.reading import registry
from checker.reading.file_format import Format


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.md", "markdown"),
        ("x/A.HTML", "html"),
        ("page.html.fr", "html"),
        ("a.tar.gz", None),
        ("README", None),
        ("-", None),
        ("de.json", "json"),
    ],
)
def test_what_a_name_says(path: str, name: str | None) -> None:
    known = registry.get_format_by_name(path)
    assert (known.name if known else None) == name


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\xef\xbb\xbf\n<!DOCTYPE html><p>", "html"),
        (b'<?xml version="1.0"?><!-- a --><xliff>', "xliff"),
        (b"<tmx version='1.4'>", "tmx"),
        (b"WEBVTT\n", "webvtt"),
        (b"1\n00:00:01,000 --> 00:00:02,000\n", "srt"),
        (b'# a\nmsgid ""\n', "po"),
        (b'{"id": 1, "src": "a"}', "json-lines"),
        (b"Ein Text mit <html> darin", "text"),
        (b"", "text"),
    ],
)
def test_what_the_content_says(data: bytes, name: str) -> None:
    assert registry.get_format_by_content(data).name == name


def test_every_sign_and_ending_belongs_to_one_format() -> None:
    names = {known.name for known in registry.FORMATS}
    assert {name for _pattern, name in registry.SIGNS} <= names
    assert len(names) == len(registry.FORMATS)
    assert max(Counter(suffix for known in registry.FORMATS for suffix in known.suffixes).values()) == 1


def test_roles_are_told_by_name() -> None:
    assert registry.is_bilingual("a.po")
    assert not registry.is_bilingual("a.md")
    assert registry.is_catalogue("de.yml")
    assert not registry.is_catalogue("a.png")


def test_other_packages_are_asked_only_for_endings_that_are_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    outside = Format("adoc", "somewhere.adoc", (".adoc",))

    def load() -> tuple[Format, ...]:
        asked.append("once")
        return (outside,)

    monkeypatch.setattr(registry, "get_outside_formats", load)
    assert registry.get_format_by_name("a.txt") == registry.FORMATS[0]
    registry.get_format_by_name("README")
    assert asked == []
    assert registry.get_format_by_name("a.adoc") is outside
    assert asked == ["once"]
