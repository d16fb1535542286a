"""Files of every format, whole and damaged: a document with exact places, or one clear line."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Document, InputError
from checker.reading import read_document
from checker.reading.registry import FORMATS
from checker.settings import Settings
from tests.reading.articles import GERMAN
from tests.reading.articles import WRITERS as DOCUMENTS
from tests.reading.bilingual import ROWS
from tests.reading.bilingual import WRITERS as BILINGUAL
from tests.reading.exactness import assert_leads_back
from tests.reading.packages import xlsx
from tests.reading.test_captions import SRT
from tests.reading.test_html import PAGE as HTML
from tests.reading.test_markdown import PAGE as MARKDOWN
from tests.reading.test_template_syntax import MDX
from tests.reading.test_yaml_catalogue import YAML


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


WHOLE: dict[str, bytes] = {
    **{f"a.{ending}": _bytes(write(GERMAN)) for ending, write in DOCUMENTS.items()},
    **{name: write(ROWS).encode() for name, write in BILINGUAL.items()},
    **{f"b.{ending}": text.encode() for ending, text in (("html", HTML), ("md", MARKDOWN), ("mdx", MDX), ("srt", SRT))},
    "b.yaml": YAML.encode(),
    "b.json": b'{"de": {"a": {"b": "Hallo \\u00e9 {{x}}"}, "c": ["eins", "zwei"], "@c": {"x": "y"}, "n": 3}}',
    "b.xlsx": xlsx([("id", "de", "fr"), *ROWS]),
    "c.md": b'---\ntitle: "Der \\"neue\\" Markt"\nlang: de-CH\nimage:\n  alt: Ein Bild\n---\n\nText.\n',
}
SIGNS = [
    '"',
    "'",
    "<",
    ">",
    "&",
    "\\",
    "{",
    "}",
    "[",
    "]",
    "\n",
    "\r",
    "\x00",
    "---",
    "```",
    "|",
    "&amp;",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "&#x",
    ";",
    "\\u",
    "#",
    "\t",
    "{%",
    "\ufeff",
    "1.",
    "-",
    ":",
]
INSERTED = st.one_of(st.sampled_from([sign.encode() for sign in SIGNS]), st.binary(max_size=2))
DAMAGE = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 30), INSERTED), max_size=6)


def opened(name: str, data: bytes) -> Document | None:
    """The document, or None for a file that was refused in one line that begins with its name."""
    try:
        return read_document(name, Settings(max_bytes=5_000_000), data)
    except InputError as error:
        message = str(error)
    assert "\n" not in message
    assert message.startswith(name)
    return None


@pytest.mark.parametrize("name", WHOLE)
@given(damage=DAMAGE)
@settings(max_examples=10, deadline=None)
def test_damaged_files(name: str, damage: list[tuple[int, int, bytes]]) -> None:
    data = WHOLE[name]
    for place, gone, put in damage:
        at = place % (len(data) + 1)
        data = data[:at] + put + data[at + gone :]
    if document := opened(name, data):
        assert_leads_back(document)


def test_every_format_is_here() -> None:
    """A format without a sample would be tested by none of these."""
    assert [each.name for each in FORMATS if not any(name.endswith(each.suffixes) for name in WHOLE)] == []


@pytest.mark.parametrize("name", WHOLE)
def test_whole_files(name: str) -> None:
    document = opened(name, WHOLE[name])
    assert document is not None
    assert_leads_back(document)


@pytest.mark.parametrize("name", WHOLE)
def test_files_cut_short(name: str) -> None:
    data = WHOLE[name]
    for length in range(1, len(data), max(1, len(data) // 25)):
        opened(name, data[:length])


@pytest.mark.parametrize(
    ("name", "piece"),
    [
        ("a.md", "> " * 3000),
        ("a.md", "- " * 3000),
        ("a.md", "[" * 50_000),
        ("a.md", "![" * 50_000 + "](" * 50_000),
        ("a.md", "*a **b " * 20_000),
        ("a.md", "`" + "a`` " * 20_000),
        ("a.md", "<a " * 50_000),
        ("a.mdx", "{" * 100_000),
        ("a.mdx", "<A>" * 30_000),
        ("a.md", "{% " * 50_000),
        ("a.md", "| a " * 20_000 + "\n" + "|---" * 20_000),
        ("a.txt", "1. \n" * 100_000),
        ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n" * 20_000 + "a"),
        ("a.csv", "id,de,fr\n" + '"a""' * 100_000),
        ("a.yaml", "a: " + "[" * 20_000),
        ("a.yaml", "- " * 5_000 + "a"),
        ("a.json", "[" * 100_000),
        ("a.po", 'msgid "a"\nmsgstr "' + '"\n"b' * 20_000),
        ("a.xlf", "<a>" * 100_000),
        ("a.tmx", "<tmx><body>" + "<tu><tuv><seg>" * 50_000),
    ],
)
def test_hostile_files_end_soon(name: str, piece: str) -> None:
    started = time.perf_counter()
    opened(name, piece.encode())
    assert time.perf_counter() - started < 10
