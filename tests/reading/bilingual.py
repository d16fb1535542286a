"""The same units written in every bilingual format (PO and TMX and the rest as their own tools write them)."""

from __future__ import annotations

import csv
import io
import json
from xml.sax.saxutils import escape, quoteattr

Rows = list[tuple[str, str, str]]
"""id, source, target"""

ROWS: Rows = [
    ("a.1", 'Die "alte" Brücke & der Fluss: 14.000 Besucher', "Le vieux pont & la rivière : 14 000 visiteurs"),
    ("a.2", "Er sagte: <nein>, 3 > 2.", "Il a dit : <non>, 3 > 2."),
    ("a.3", "Zwei Sätze. Hier ist der zweite; mit \\ und '.", "Deux phrases. Voici la deuxième, avec \\ et '."),
    ("a.4", "Noch nicht übersetzt", ""),
]


def json_lines(rows: Rows) -> str:
    return "".join(json.dumps(_object(row)) + "\n" for row in rows)


def json_list(rows: Rows) -> str:
    return json.dumps([_object(row) for row in rows], indent=1)


def _object(row: tuple[str, str, str]) -> dict[str, str]:
    return {"id": row[0], "src_lang": "de", "tgt_lang": "fr", "src": row[1], "tgt": row[2]}


def table(rows: Rows, delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["id", "de", "fr-CH"])
    writer.writerows(rows)
    return out.getvalue()


def po(rows: Rows) -> str:
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    head = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"X-Source-Language: de\\n"\n'
    entry = "\n#: page.c:1\nmsgctxt {}\nmsgid {}\nmsgstr {}\n"
    return head + "".join(entry.format(*map(quoted, row)) for row in rows)


def xliff_1(rows: Rows) -> str:
    body = "".join(
        f"<trans-unit id={quoteattr(key)}>\n <source>{escape(one)}</source>\n"
        + (f" <target>{escape(other)}</target>\n" if other else "")
        + "</trans-unit>\n"
        for key, one, other in rows
    )
    return (
        '<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="de-DE" target-language="fr-FR">'
        f"<body>{body}</body></file></xliff>"
    )


def xliff_2(rows: Rows) -> str:
    body = "".join(
        f"<unit id={quoteattr(key)}><segment><source>{escape(one)}</source>"
        f"<target>{escape(other)}</target></segment></unit>"
        for key, one, other in rows
    )
    return f'<xliff version="2.0" srcLang="de" trgLang="fr"><file id="f">{body}</file></xliff>'


def tmx(rows: Rows) -> str:
    body = "".join(
        f'<tu tuid={quoteattr(key)}><tuv xml:lang="de"><seg>{escape(one)}</seg></tuv>'
        f'<tuv xml:lang="fr"><seg>{escape(other)}</seg></tuv></tu>\n'
        for key, one, other in rows
    )
    head = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    return f'{head}<tmx><header srclang="de"/><body>{body}</body></tmx>'


WRITERS = {
    "units.jsonl": json_lines,
    "units.json": json_list,
    "units.csv": table,
    "units.tsv": lambda rows: table(rows, "\t"),
    "units-semicolon.csv": lambda rows: table(rows, ";"),
    "units.po": po,
    "units.xlf": xliff_1,
    "units.xliff": xliff_2,
    "units.tmx": tmx,
}
