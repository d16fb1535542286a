"""What is grown: units of text in several shapes, and files of every format. `tests.fuzz.growth` measures them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import partial
from html import escape
from itertools import product
from typing import NamedTuple

from tests.fuzz.texts import SENTENCES
from tests.reading import bilingual, packages

Files = dict[str, bytes]
Unit = Callable[[int], str]
"""The unit that stands at a place: many are the same everywhere, others different each time."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
MIXED_WORDS = ("die", "Stadt", "the", "bridge", "le", "pont", "neue", "for", "avec", "und", "is", "maison")
GERMAN_NUMBERS = ("drei", "und", "zwanzig", "tausend", "hundert", "fünf")


def same(text: str) -> Unit:
    """The same everywhere."""
    return lambda _number: text


def turn(*texts: str) -> Unit:
    """Each of these in turn."""
    return lambda number: texts[number % len(texts)]


def different(form: str) -> Unit:
    """A form that holds another number, or another word, each time: ``{n}`` and ``{w}``."""
    return lambda number: form.format(n=number, w=spell(number))


def spell(number: int) -> str:
    """A word that no other number has."""
    letters = []
    for _place in range(7):
        number, letter = divmod(number * 7 + 3, len(LETTERS))
        letters.append(LETTERS[letter])
    return "".join(letters)


UNITS: dict[str, Unit] = {
    "word": same("Brücke"),
    "words of three languages": turn(*MIXED_WORDS),
    "different words": different("{w}"),
    "different names": lambda number: spell(number).capitalize(),
    "words with apostrophes": different("l'{w}"),
    "words with hyphens": different("{w}-"),
    "short words": turn("de", "la", "und", "of"),
    "capitals": same("ABC"),
    "initials": same("J."),
    "abbreviations": turn("z. B.", "M.", "Dr.", "etc.", "p. ex.", "i.e."),
    "number": same("12"),
    "different numbers": different("{n}"),
    "different numbers and words": different("{n} {w}"),
    "numbers with commas": different("{n},"),
    "grouped numbers": different("{n}'000"),
    "decimals": different("{n},5"),
    "points": same("1.2.3.4"),
    "negative numbers": different("-{n}"),
    "roman numbers": turn("XIV", "III", "MCMXC"),
    "ordinals": turn("1er", "2.", "3rd", "4e"),
    "fractions": same("½ 3/4"),
    "percentages": different("{n} %"),
    "amounts": different("{n} Fr."),
    "dollars": different("${n}"),
    "millions": different("{n} Millionen Euro"),
    "measures": different("{n} km/h"),
    "temperatures": different("{n} °C"),
    "heights": different("{n} m {n} cm"),
    "dates": lambda number: f"{number % 28 + 1}.{number % 12 + 1}.{1900 + number % 150}",
    "dates in words": lambda number: f"{number % 28 + 1}. Mai {1900 + number % 150}",
    "dates in English": lambda number: f"May {number % 28 + 1}, {1900 + number % 150}",
    "weekdays": turn("lundi", "Montag", "Monday"),
    "times": lambda number: f"{number % 24} h {number % 60:02}",
    "times with Uhr": lambda number: f"{number % 24}.{number % 60:02} Uhr",
    "times in words": turn("halb drei", "quarter to four", "trois heures et demie"),
    "decades": turn("1990er", "1990s", "les années 90"),
    "centuries": turn("XIXe siècle", "19. Jahrhundert", "19th century"),
    "ranges": different("von {n} bis"),
    "chained ranges": different("{n}–"),
    "scores": different("{n}:1"),
    "factors": different("{n} × 3"),
    "sums": different("{n} + 1 ="),
    "telephone numbers": different("+41 79 {n}"),
    "identifiers": different("AB-{n}-x"),
    "ages": different("{n}-jährig"),
    "number words, French": turn("vingt", "cent", "mille", "et", "deux", "quatre-vingt-dix"),
    "number words, German": turn("drei", "zwanzig", "hundert", "eine Million", "fünf"),
    "number words, English": turn("twenty", "hundred", "and", "three", "million"),
    "half and quarter": turn("et demie", "ein halb", "and a half"),
    "guillemets": same("« a »"),
    "open guillemets": same("«"),
    "quotes": same("“a”"),
    "straight quotes": same('"'),
    "apostrophes": same("'"),
    "brackets": same("(a)"),
    "open brackets": same("("),
    "square brackets": same("["),
    "closing brackets": same(")"),
    "dots": same("..."),
    "signs at the end": same("?!"),
    "dashes": same("–"),
    "addresses": different("https://example.org/{w}?a={n}"),
    "addresses without an end": same("http://a."),
    "mail": different("{w}@example.org"),
    "tags": different("#{w}"),
    "placeholders": different("{{{w}}}"),
    "percent placeholders": same("%s %(n)d"),
    "templates": same("{{ x }}"),
    "emoji": same("👩\u200d👩\u200d👧"),
    "combining marks": same("e\u0301\u0302"),
    "ideographs": same("漢字"),
    "Arabic": same("عربي"),
    "odd digits": turn("٣٫٥", "१२", "①", "𝟗"),
    "no-break spaces": same("a\u00a0\u202f"),
    "soft hyphens": same("a\u00ad\u200b"),
    "controls": same("a\x0b\x85"),
    "lower-case sentences": same("ja."),
    "disabling comments": same("<!-- checker-disable -->"),
    "lines of a chat": same("[20:01] <anna> Kommst du?"),
    "list mark": same("- a"),
    "numbered list": different("{n}. a"),
    "letters of a list": same("a) b"),
    "table row": different("| {n} | b |"),
    "heading": different("# {w}"),
    "quotation mark": same("> a"),
    "fence": same("```"),
    "emphasis": same("*a_"),
    "link": different("[{w}](x)"),
    "open link": same("[a]("),
    "image": same("![a"),
    "reference": different("[{w}]: /x"),
    "reference to itself": same("[a][a]"),
    "footnote": different("[^{n}]: a"),
    "code": same("`"),
    "backslash": same("\\"),
    "tag": same("<b>"),
    "end tag": same("</b>"),
    "paragraph tag": same("<p>a"),
    "attribute": different("<a {w}='{n}'>"),
    "open attribute": same("<a href='"),
    "list tags": same("<ul><li>a"),
    "cell": same("<td>a"),
    "comment": same("<!--"),
    "declaration": same("<![CDATA["),
    "instruction": same("<?a "),
    "entity": same("&amp;"),
    "open entity": same("&#"),
    "script": same("<script>"),
    "front matter": different("{w}: {n}\n---"),
    **{f"sentences, {code}": turn(*known) for code, known in SENTENCES.items()},
    "sentences, all": turn(*(text for known in zip(*SENTENCES.values(), strict=True) for text in known)),
}
MARKUP_FROM = "list mark"
"""The first unit that is markup: it and those behind it are grown in Markdown and HTML, too."""

APART = 1_000_000
"""From where on the second side of what is apart is numbered."""
SHAPES = {"run together": "", "on a line": " ", "lines": "\n", "paragraphs": "\n\n"}


class Kind(NamedTuple):
    """One thing that is grown: its name, and the files of about so many bytes."""

    name: str
    make: Callable[[int], Files]


def list_kinds() -> list[Kind]:
    """Everything that is grown."""
    return [*list_text_kinds(), *list_markup_kinds(), *list_unit_kinds(), *list_format_kinds()]


def list_text_kinds() -> Iterable[Kind]:
    """Every unit in every shape: on a page, in two versions, in a bilingual unit; both sides the same, or apart."""
    for name, unit in UNITS.items():
        for shape, joint in SHAPES.items():
            yield Kind(f"page: {name}, {shape}", partial(make_page, unit, joint, "txt"))
            yield Kind(f"versions: {name}, {shape}", partial(make_versions, unit, joint, 0))
        yield Kind(f"apart: {name}", partial(make_versions, unit, " ", APART))
        yield Kind(f"unit: {name}", partial(make_unit, unit, 0))
        yield Kind(f"unit apart: {name}", partial(make_unit, unit, APART))


def list_markup_kinds() -> Iterable[Kind]:
    """Markup in the formats that read it."""
    names = list(UNITS)
    for name in names[names.index(MARKUP_FROM) :]:
        for (shape, joint), suffix in product(SHAPES.items(), ("md", "mdx", "html")):
            yield Kind(f"{suffix}: {name}, {shape}", partial(make_page, UNITS[name], joint, suffix))


def list_unit_kinds() -> Iterable[Kind]:
    """Many units, the same one, long ones and such without a translation, in every bilingual format."""
    for name in bilingual.WRITERS:
        for shape in ("units", "the same unit", "long units", "one-sided units"):
            yield Kind(f"{name}: {shape}", partial(make_units, name, shape))


def list_format_kinds() -> Iterable[Kind]:
    """Files of the other formats."""
    for name, (file, before, unit, behind) in REPEATED.items():
        yield Kind(name, partial(make_repeated, file, before, unit, behind))
    for name, make in MADE.items():
        yield Kind(name, make)


def repeat(unit: Unit, joint: str, size: int, first: int = 0) -> str:
    """So many bytes of a unit, numbered from ``first`` on."""
    found: list[str] = []
    length, number = 0, first
    while length < size:
        found.append(unit(number))
        length += len((found[-1] + joint).encode())
        number += 1
    return joint.join(found)


def make_page(unit: Unit, joint: str, suffix: str, size: int) -> Files:
    """A page that begins with a sentence, so that its language is known."""
    return {f"page.{suffix}": f"{SENTENCES['fr'][0]}\n\n{repeat(unit, joint, size)}\n".encode()}


def make_versions(unit: Unit, joint: str, apart: int, size: int) -> Files:
    """Two versions; the second one's units are numbered from ``apart`` on."""
    return {
        f"page.{code}.txt": f"{known[0]} {known[1]}\n\n{repeat(unit, joint, size // 2, first)}\n".encode()
        for code, known, first in (("fr", SENTENCES["fr"], 0), ("de", SENTENCES["de"], apart))
    }


def make_unit(unit: Unit, apart: int, size: int) -> Files:
    """One bilingual unit."""
    one, other = (repeat(unit, " ", size // 2, first) for first in (0, apart))
    rows = [("a", f"{SENTENCES['de'][0]} {one}", f"{SENTENCES['fr'][0]} {other}")]
    return {"a.jsonl": bilingual.json_lines(rows).encode()}


def make_units(name: str, shape: str, size: int) -> Files:
    """Units in a bilingual format."""
    sentences = max(1, size // 800) if shape == "long units" else 1
    same, empty = shape == "the same unit", shape == "one-sided units"
    return {name: bilingual.WRITERS[name](make_rows(size, sentences, same=same, empty=empty)).encode()}


def make_rows(size: int, sentences: int = 1, *, same: bool = False, empty: bool = False) -> bilingual.Rows:
    """Units of so many sentences, about so many bytes."""
    rows: bilingual.Rows = []
    step = 2 * sum(map(len, SENTENCES["de"])) // len(SENTENCES["de"]) + 40
    for number in range(max(1, size // step // sentences)):
        shift = 0 if same else number
        one, other = (
            " ".join(SENTENCES[code][(shift + place) % 9].replace("12", str(12 + shift)) for place in range(sentences))
            for code in ("de", "fr")
        )
        rows.append((f"key.{number}", one, "" if empty else other))
    return rows


def make_sentences(size: int) -> list[str]:
    """Sentences of three languages in turn."""
    return repeat(UNITS["sentences, all"], "\n", size).split("\n")


def make_repeated(file: str, before: str, unit: str, behind: str, size: int) -> Files:
    """A file of one thing over and over; ``{n}`` in it is its number."""
    count = max(1, size // len(unit))
    units = (unit.replace("{n}", str(number)) for number in range(count)) if "{n}" in unit else [unit] * count
    text = before + "".join(units)
    text += behind * count if behind.startswith("</g") or behind == "}" else behind
    return {file: packages.odt(text) if file.endswith(".odt") else text.encode()}


XLIFF = '<xliff version="1.2"><file source-language="de" target-language="fr"><body><trans-unit id="1">'
XLIFF_TEXT = "<source>Die alte Brücke</source><target>Le vieux pont</target>"
XLIFF_END = "</trans-unit></body></file></xliff>"
TUV = '<tuv xml:lang="de"><seg>Die Brücke {n}</seg></tuv>'
PO = 'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a house"\nmsgstr ""\n'
REPEATED = {
    "odt: spaces": ("page.odt", "<text:p>", "<text:s/>a", "</text:p>"),
    "odt: spans in each other": ("page.odt", "<text:p>a", "<text:span>", "</text:p>"),
    "json: depth": ("a.fr.json", "", '{"a":', "}"),
    "json: keys twice": ("a.fr.json", "{", '"a": "La maison",', '"b": "La maison"}'),
    "yaml: list": ("a.fr.yaml", "fr:\n", "- La maison {n}\n", ""),
    "yaml: a block": ("a.fr.yaml", "fr:\n  a: |\n", "    La maison\n", ""),
    "yaml: folded": ("a.fr.yaml", "fr:\n  a: >\n", "    La maison\n", ""),
    "yaml: quoted": ("a.fr.yaml", 'fr:\n  a: "', "La maison\\n\\\n   ", '"\n'),
    "yaml: anchors": ("a.fr.yaml", "a: &a la maison\nb:\n", "- *a\n", ""),
    "yaml: flow": ("a.fr.yaml", "fr: [", "la maison, ", "]\n"),
    "yaml: comments": ("a.fr.yaml", "fr: la maison\n", "# a\n", ""),
    "po: a long entry": ("a.fr.po", PO, '"La maison est belle. "\n', ""),
    "po: comments": ("a.fr.po", PO, "# a\n", ""),
    "po: old entries": ("a.fr.po", PO, '\n#~ msgid "a"\n#~ msgstr "b"\n', ""),
    "po: places": ("a.fr.po", PO + "\n", "#: a.c:{n}\n", 'msgid "a"\nmsgstr "b"\n'),
    "csv: columns": ("a.csv", "de,fr", ",x{n}", "\nDie Brücke,Le pont\n"),
    "csv: cells": ("a.csv", "de,fr\nDie Brücke,Le pont", ",x{n}", "\n"),
    "csv: rows of one cell": ("a.csv", "de,fr\n", "a\n", ""),
    "csv: quotes": ("a.csv", "de,fr\n", '"a""b\n",c\n', ""),
    "xliff: inline elements": ("a.xlf", f"{XLIFF}<source>", "Die <g id='{n}'>alte</g> ", f"</source>{XLIFF_END}"),
    "xliff: notes": ("a.xlf", f"{XLIFF}{XLIFF_TEXT}", "<note>a</note>", XLIFF_END),
    "xliff: comments": ("a.xlf", f"{XLIFF}{XLIFF_TEXT}", "<!-- a -->", XLIFF_END),
    "xliff: attributes": ("a.xlf", f"{XLIFF}{XLIFF_TEXT}<note ", "a{n}='' ", f"/>{XLIFF_END}"),
    "xliff: elements in each other": ("a.xlf", f"{XLIFF}<source>", "<g>", "</g>"),
    "tmx: versions": ("a.tmx", '<tmx><header srclang="de"/><body><tu>', TUV, "</tu></body></tmx>"),
    "srt: one cue": ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n", "La maison est belle.\n", ""),
    "vtt: one cue": ("a.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", "La maison est belle.\n", ""),
    "vtt: styles": ("a.vtt", "WEBVTT\n\n", "STYLE\na {}\n\n", ""),
}
"""Files of one thing over and over: name of the file, what stands before, the thing, what stands behind."""


def make_paragraphs(size: int) -> Files:
    """A DOCX of short paragraphs."""
    return {"page.docx": packages.docx("".join(map(packages.docx_paragraph, make_sentences(size))))}


def make_runs(size: int) -> Files:
    """A DOCX of one paragraph of many runs."""
    runs = "".join(f"<w:r><w:t>{escape(text)} </w:t></w:r>" for text in make_sentences(size))
    return {"page.docx": packages.docx(f"<w:p>{runs}</w:p>")}


def make_odt(element: str, size: int) -> Files:
    """An ODT of many paragraphs, or of one of many spans."""
    parts = "".join(f"<text:{element}>{escape(text)}</text:{element}>" for text in make_sentences(size))
    return {"page.odt": packages.odt(parts if element == "p" else f"<text:p>{parts}</text:p>")}


def make_sheet(size: int) -> Files:
    """A sheet of two columns."""
    rows: list[tuple[str, ...]] = [("de", "fr"), *((one, other) for _key, one, other in make_rows(size))]
    return {"a.xlsx": packages.xlsx(rows, shared=False)}


def make_cues(suffix: str, size: int) -> Files:
    """Subtitles of a sentence each."""
    head, mark = ("WEBVTT\n\n", ".") if suffix == "vtt" else ("", ",")
    cues = (
        f"{number + 1}\n{write_clock(number, mark)} --> {write_clock(number + 1, mark)}\n{text}\n\n"
        for number, text in enumerate(make_sentences(size // 2))
    )
    return {f"a.{suffix}": (head + "".join(cues)).encode()}


def write_clock(second: int, mark: str) -> str:
    """The time of a cue."""
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}{mark}000"


def make_catalogues(suffix: str, size: int) -> Files:
    """A catalogue in two languages."""
    files = {}
    for place, code in ((1, "de"), (2, "fr")):
        values = {row[0]: str(row[place]) for row in make_rows(size)}
        lines = (f"{key}: {json.dumps(text, ensure_ascii=False)}\n" for key, text in values.items())
        files[f"{code}.{suffix}"] = (json.dumps(values) if suffix == "json" else "".join(lines)).encode()
    return files


def make_files(form: str, size: int) -> Files:
    """Many small files."""
    return {form.format(n=number): SENTENCES["fr"][number % 9].encode() for number in range(size // 50)}


def make_articles(size: int) -> Files:
    """Many small articles in two languages."""
    return {
        f"a{number}.{code}.txt": f"{SENTENCES[code][0]} {SENTENCES[code][1]} {number}\n".encode()
        for number in range(size // 120)
        for code in ("fr", "de")
    }


MADE: dict[str, Callable[[int], Files]] = {
    "docx: paragraphs": make_paragraphs,
    "docx: runs": make_runs,
    "odt: paragraphs": partial(make_odt, "p"),
    "odt: spans": partial(make_odt, "span"),
    "xlsx: rows": make_sheet,
    "srt: cues": partial(make_cues, "srt"),
    "vtt: cues": partial(make_cues, "vtt"),
    "json: keys": partial(make_catalogues, "json"),
    "yaml: keys": partial(make_catalogues, "yaml"),
    "many files": partial(make_files, "a{n}.txt"),
    "many folders": partial(make_files, "d{n}/a.fr.md"),
    "many articles": make_articles,
}
