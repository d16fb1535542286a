from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading.thresholds import MOST_NESTED
from tests.reading.exactness import assert_exact, by_key, read, resolve_escape

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
    assert_exact(document, resolve_escape, " \n")


def test_a_constant_is_no_message_but_between_quotation_marks() -> None:
    assert set(by_key(read("de:\n  a: true\n  b: Null\n  c: 'true'\n  d: wahr\n", "de.yaml"))) == {"c", "d"}


def test_yaml_that_refers_to_itself_ends() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{c}: &{c} [*{b}, *{b}, *{b}]\n" for b, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert len(read(bomb, "a.yaml").blocks) == 2


def test_nesting_beyond_the_limit_is_told() -> None:
    with pytest.raises(InputError, match="nested too deeply"):
        read("- " * (MOST_NESTED + 1) + "a", "a.yaml")


def test_a_fault_is_told_with_its_line() -> None:
    with pytest.raises(InputError, match=r"a\.yaml:3: not valid YAML"):
        read("a: b\nc: [d\n", "a.yaml")
