"""Small files of every format, that hostile ones are made from, and how a case is built."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

GERMAN = "Die Brücke misst 40 Meter. Der Umbau kostete 12 Millionen Euro."
ENGLISH = "The bridge is 45 metres long. The work cost 12 million euros."
XLIFF = (
    '<?xml version="1.0" encoding="{encoding}"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    '<file source-language="de" target-language="en" original="a" datatype="plaintext"><body><trans-unit id="1">'
    "<source>{german}</source><target>{english}</target></trans-unit></body></file></xliff>"
)
TMX = (
    '<?xml version="1.0" encoding="{encoding}"?><tmx version="1.4"><header srclang="de"/><body><tu>'
    '<tuv xml:lang="de"><seg>{german}</seg></tuv><tuv xml:lang="en"><seg>{english}</seg></tuv></tu></body></tmx>'
)
PO = (
    'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset={encoding}\\n"\n\n'
    'msgid "{english}"\nmsgstr "{german}"\n'
)
HTML = (
    '<!DOCTYPE html><html><head><meta charset="{encoding}"><title>a</title></head><body><p lang="de">{german}</p>'
    '<p lang="en">{english}</p></body></html>'
)
TEXTS: dict[str, str] = {
    "page.txt": "{german}\n\n{english}\n",
    "page.md": "# {german}\n\n- {english}\n\n```\ncode\n```\n",
    "page.mdx": "import A from 'a'\n\n# {german}\n\n<A b={{1}}>\n\n{english}\n\n</A>\n",
    "page.html": HTML,
    "units.xlf": XLIFF,
    "units.tmx": TMX,
    "units.po": PO,
    "units.csv": 'de,en\n"{german}","{english}"\n',
    "units.tsv": "de\ten\n{german}\t{english}\n",
    "units.jsonl": '{{"src_lang": "de", "tgt_lang": "en", "src": "{german}", "tgt": "{english}"}}\n',
    "text.de.json": '{{"a": "{german}", "b": {{"c": "{german}", "n": 12}}}}\n',
    "text.de.yaml": "a: {german}\nb:\n  c: >\n    {german}\n",
    "film.de.srt": "1\n00:00:01,000 --> 00:00:02,000\n{german}\n",
    "film.de.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n{german}\n",
}
"""A file of every format that is text, by its name."""


def write_sample(name: str, encoding: str = "utf-8") -> bytes:
    """A sound file of a format, declared to be in an encoding where the format has a place for that; in UTF-8."""
    return TEXTS[name].format(german=GERMAN, english=ENGLISH, encoding=encoding).encode()


def pack(parts: dict[str, str | bytes]) -> bytes:
    """A packed file with these parts."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return held.getvalue()


def make_docx(body: str) -> dict[str, str | bytes]:
    """The parts of a Word file with this body."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return {"word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>"}


def make_odt(body: str) -> dict[str, str | bytes]:
    """The parts of an OpenDocument text with this body."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    text = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    return {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": text + "</office:document-content>"}


def make_xlsx(rows: str, strings: str = "") -> dict[str, str | bytes]:
    """The parts of a spreadsheet with these rows and shared strings."""
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return {
        "xl/workbook.xml": f'<workbook {space}><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
        "xl/sharedStrings.xml": f"<sst {space}>{strings}</sst>",
        "xl/worksheets/sheet1.xml": f"<worksheet {space}><sheetData>{rows}</sheetData></worksheet>",
    }


def put(files: dict[str, bytes | str]) -> Callable[[Path], None]:
    """What writes files in a folder."""

    def build(folder: Path) -> None:
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))

    return build
