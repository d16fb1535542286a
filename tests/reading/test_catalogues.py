from __future__ import annotations

import json

import pytest

from checker.model import Document
from tests.reading.exactness import assert_exact, read

YAML = """\
de:
  # ein Kommentar
  a: Hallo Welt
  b: 'Es ist''s
    wirklich'
  c: "x \\"y\\" \\u00e9 \\
     z"
  d: |
    Zeile eins
    Zeile zwei
  e: >-
    gefaltet
    hier
  f: [eins, "zwei"]
  g: &x Anker
  h: *x
  i: !str j
  n: 3
"""


def by_key(document: Document) -> dict[str, str]:
    return {block.key: block.text for block in document.blocks}


def resolve(raw: str) -> str:
    if raw == "''":
        return "'"
    return str(json.loads(f'"{raw}"')) if raw.startswith("\\") else raw


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_yaml_messages_by_key(line_end: str) -> None:
    document = read(YAML.replace("\n", line_end), "config.yml")
    assert document.language == "de"
    assert by_key(document) == {
        "a": "Hallo Welt",
        "b": "Es ist's wirklich",
        "c": 'x "y" é z',
        "d": "Zeile eins\nZeile zwei",
        "e": "gefaltet hier",
        "f.0": "eins",
        "f.1": "zwei",
        "g": "Anker",
        "i": "j",
    }
    assert_exact(document, resolve, " \n")


def test_yaml_that_refers_to_itself_ends() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{c}: &{c} [*{b}, *{b}, *{b}]\n" for b, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert len(read(bomb, "a.yaml").blocks) == 2


def test_json_messages_by_key() -> None:
    text = json.dumps(
        {"de": {"a": {"b": "Hallo é {{x}}"}, "c": ["eins", "zwei"], "@c": {"x": "y"}, "n": 3, "_comment": "z"}}
    )
    document = read(text, "locales/de.json")
    assert document.language == "de"
    assert by_key(document) == {"a.b": "Hallo é {{x}}", "c.0": "eins", "c.1": "zwei"}
    assert_exact(document, resolve)


def test_messages_of_a_browser_extension() -> None:
    text = '{"app": {"message": "Hallo", "description": "ein Name"}, "b": {"message": "Welt"}}'
    assert by_key(read(text, "_locales/de/messages.json")) == {"app": "Hallo", "b": "Welt"}


def test_the_locale_of_an_arb_file() -> None:
    document = read('{"@@locale": "de", "a": "Hallo", "@a": {"description": "x"}}', "app_de.arb")
    assert (document.language, by_key(document)) == ("de", {"a": "Hallo"})


def test_tags_and_placeholders_are_marked_to_be_kept() -> None:
    text = 'Zum <a href="x">Markt</a> von %(name)s: {count} und 50 % sowie %1$s und 3 < 4'
    (block,) = read(json.dumps({"a": text}), "de.json").blocks
    assert [block.text[mark.start : mark.end] for mark in block.marks] == [
        '<a href="x">',
        "</a>",
        "%(name)s",
        "{count}",
        "%1$s",
    ]
