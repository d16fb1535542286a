from __future__ import annotations

import json
from collections.abc import Callable
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import InputError
from tests.reading.bilingual import ROWS, WRITERS, Rows
from tests.reading.exactness import assert_exact, pairs, read


def _json(raw: str) -> str:
    return str(json.loads(f'"{raw}"'))


def _po(raw: str) -> str:
    return raw.removeprefix("\\")


RESOLVE: dict[str, Callable[[str], str]] = {
    "jsonl": _json,
    "json": _json,
    "csv": lambda raw: raw.replace('""', '"'),
    "tsv": lambda raw: raw.replace('""', '"'),
    "po": _po,
    "xlf": unescape,
    "xliff": unescape,
    "tmx": unescape,
}


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_gives_the_same_units_with_exact_places(name: str) -> None:
    document = read(WRITERS[name](ROWS), name)
    assert pairs(document) == [(key, "de", "fr", one, other) for key, one, other in ROWS]
    assert_exact(document, RESOLVE[name.rpartition(".")[2]])


@given(
    rows=st.lists(
        st.tuples(
            st.from_regex(r"[a-z]{1,8}", fullmatch=True),
            st.text("ab é\"'\\&<>;,|\u00a0\u00ad\U0001f600", min_size=1, max_size=20).map("x{}x".format),
            st.text("ab é\"'\\&<>;,|#{}[]", max_size=20),
        ),
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=40, deadline=None)
def test_any_text_is_the_same_in_every_format(rows: Rows) -> None:
    rows = [(key, " ".join(one.split()), " ".join(other.split())) for key, one, other in rows]
    for name, write in WRITERS.items():
        document = read(write(rows), name)
        assert pairs(document) == [(key, "de", "fr", one, other) for key, one, other in rows], name
        assert_exact(document, RESOLVE[name.rpartition(".")[2]])


def test_inline_codes_are_no_text_and_stay_inside_a_span() -> None:
    xliff = (
        '<xliff><file source-language="de" target-language="fr"><body><trans-unit id="1"><source>Ein '
        '<g id="1">rotes &amp; <x id="2"/>blaues</g> Haus<bpt id="3">&lt;b></bpt></source>'
        "<target>Une <mrk mtype='protected'>maison</mrk></target><alt-trans><target>non</target></alt-trans>"
        '</trans-unit><trans-unit id="2" translate="no"><source>a</source><target>b</target></trans-unit>'
        "</body></file></xliff>"
    )
    document = read(xliff, "a.xlf")
    (unit,) = document.units
    assert unit.source.text == "Ein rotes & blaues Haus"
    start, end = unit.source.locate(4, 18)
    assert xliff[start:end] == 'rotes &amp; <x id="2"/>blaues'
    (mark,) = unit.target.marks
    assert unit.target.text[mark.start : mark.end] == "maison"


def test_segments_of_one_unit_have_ids_of_their_own() -> None:
    document = read(
        '<xliff srcLang="de" trgLang="fr"><file><unit id="u"><segment id="s"><source>a</source><target>b</target>'
        "</segment><ignorable><source> </source></ignorable><segment><source>c</source><target>d</target></segment>"
        "</unit></file></xliff>",
        "a.xlf",
    )
    assert [unit.id for unit in document.units] == ["u/s", "u/2"]


def test_plural_forms_are_paired() -> None:
    document = read(
        'msgid "%d Datei"\nmsgid_plural "%d "\n"Dateien"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'
        '#, fuzzy\nmsgid "x"\nmsgstr "y"\n#~ msgid "a"\n#~ msgstr "b"\n',
        "fr.po",
    )
    assert [(unit.source.text, unit.target.text) for unit in document.units] == [
        ("%d Datei", "%d fichier"),
        ("%d Dateien", "%d fichiers"),
    ]


def test_columns_may_be_named_in_many_ways() -> None:
    for header in ("id,de,fr", "key,German,French", "id,source (de),target (fr)", "id,text_de,text_fr"):
        assert pairs(read(f"{header}\n1,a,b\n", "x.csv")) == [("1", "de", "fr", "a", "b")]
    assert pairs(read("source,target\na,b\n", "x.de-fr.csv")) == [("1", "de", "fr", "a", "b")]
    three = pairs(read("key,de,fr,en\n1,a,b,c\n", "x.csv"))
    assert three == [("1", "de", "fr", "a", "b"), ("1", "de", "en", "a", "c")]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.xlf", "<xliff><a></xliff>", "a.xlf:1: not well-formed"),
        (
            "a.xlf",
            "<xliff><file><body><trans-unit><source>a</source></trans-unit></body></file></xliff>",
            "source-language",
        ),
        ("a.xlf", '<!DOCTYPE x [\n<!ENTITY a "b">]><xliff>&a;</xliff>', "a.xlf:2: declares XML entities"),
        ("a.tmx", "<tmx>", "not well-formed"),
        ("a.csv", "a,b\n1,2\n", "a.csv:1: no columns"),
        ("a.csv", "source,target\n1,2\n", "can't tell the languages"),
        ("a.csv", 'id,de,fr\n1,"a,b\n', "a.csv:2: a quotation mark"),
        ("a.csv", 'id,de,fr\n1,"a"b,c\n', "a.csv:2: text after"),
        ("fr.po", 'msgid "a"\nmsgstr b\n', "fr.po:2: not a line"),
        ("a.po", 'msgid "a"\nmsgstr "b"\n', "language"),
        ("a.json", '{"a": "b",}', "a.json:1: not valid JSON"),
        ("a.yaml", 'a: [1\nb: "', "not valid YAML"),
        ("a.jsonl", "[" * 100_000, "a.jsonl:1: "),
        ("a.json", '{"a":' * 100_000, "not valid JSON"),
    ],
)
def test_malformed_files_are_one_clear_line(name: str, text: str, words: str) -> None:
    with pytest.raises(InputError) as raised:
        read(text, name)
    assert words in str(raised.value)
    assert "\n" not in str(raised.value)


def test_units_in_other_languages_are_left_out() -> None:
    lines = [{"src_lang": "de", "tgt_lang": code, "src": "a", "tgt": "b"} for code in ("it", "fr")]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    assert [unit.id for unit in read(text, "a.jsonl").units] == ["2"]
    with pytest.raises(InputError, match="de → it"):
        read(json.dumps(lines[0]), "a.jsonl")
