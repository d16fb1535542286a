"""One article in two languages, with faults, and writers of it in every document format."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from tests.reading.packages import docx, docx_paragraph, odt

Article = list[tuple[str, str]]
"""kind (h: heading, p: paragraph, i: list item), text"""

GERMAN: Article = [
    ("h", "Die alte Brücke wird saniert"),
    (
        "p",
        (
            "Die Stadt saniert ab Montag die alte Brücke. Die Arbeiten kosten 14,5 Millionen Franken. Sie "
            "dauern 18 Monate. Fussgänger & Velofahrer dürfen die Brücke weiter benutzen."
        ),
    ),
    ("h", "Umleitung für den Verkehr"),
    (
        "p",
        (
            "Autos werden über die neue Brücke im Norden umgeleitet. Die Polizei rechnet mit langen Wartezeiten. "
            "Der Stadtrat hat das Vorhaben im März einstimmig gutgeheissen."
        ),
    ),
    ("p", "Was Anwohner jetzt wissen müssen:"),
    ("i", "Die Buslinie 7 fährt alle 20 Minuten."),
    ("i", "Nachts wird nicht gearbeitet."),
    ("p", "Die Brücke wurde 1898 gebaut und zuletzt vor vierzig Jahren erneuert. Sie steht unter Denkmalschutz."),
]
FRENCH: Article = [
    ("h", "Le vieux pont est rénové"),
    (
        "p",
        (
            "La ville rénove dès lundi le vieux pont. Les travaux coûtent 15,5 millions de francs et durent "
            "18 mois. Les piétons & les cyclistes peuvent continuer à emprunter le pont."
        ),
    ),
    ("h", "Une déviation pour la circulation"),
    (
        "p",
        (
            "Les voitures sont déviées par le nouveau pont au nord. Die Polizei rechnet mit langen Wartezeiten. "
            "Le conseil municipal a approuvé le projet à l'unanimité en mars."
        ),
    ),
    ("p", "Ce que les riverains doivent savoir :"),
    ("i", "La ligne de bus 7 circule toutes les 20 minutes."),
    ("i", "On ne travaille pas la nuit."),
    ("p", "Le pont a été construit en 1898 et rénové pour la dernière fois il y a quarante ans."),
]


def text(article: Article) -> str:
    return "".join(("- " if kind == "i" else "") + words + "\n\n" for kind, words in article)


def exported(article: Article) -> str:
    """As content systems export it: single line breaks, Windows line ends."""
    return "".join(f"{words}\r\n" for _kind, words in article)


def markdown(article: Article) -> str:
    sign = {"h": "## ", "p": "", "i": "* "}
    return "".join(f"{sign[kind]}{words.replace('&', '&amp;')}\n\n" for kind, words in article)


def marked_up(article: Article) -> str:
    """Markdown with emphasis and links within the sentences."""
    return (
        markdown(article).replace("18 ", "**18** ").replace("pont ", "[pont](x.html) ").replace("Brücke ", "_Brücke_ ")
    )


def html(article: Article) -> str:
    tag = {"h": "h2", "p": "p", "i": "li"}
    body = "".join(f"<{tag[kind]}>{escape(words)}</{tag[kind]}>\n" for kind, words in article)
    return f"<!doctype html><html><body>{body}</body></html>"


def rich_html(article: Article) -> str:
    return html(article).replace("18 ", "<b>18</b> ").replace("é", "&eacute;").replace(" le ", "\n   le ")


def word(article: Article) -> bytes:
    properties = {"h": '<w:pStyle w:val="berschrift1"/>', "p": "", "i": '<w:numPr><w:numId w:val="1"/></w:numPr>'}
    return docx("".join(docx_paragraph(words, properties[kind]) for kind, words in article))


def open_document(article: Article) -> bytes:
    start = {"h": "<text:h>", "p": "<text:p>", "i": "<text:list><text:list-item><text:p>"}
    end = {"h": "</text:h>", "p": "</text:p>", "i": "</text:p></text:list-item></text:list>"}
    return odt("".join(start[kind] + escape(words) + end[kind] for kind, words in article))


def captions(article: Article, webvtt: bool = False) -> str:
    """Cues of at most eight words, each paragraph after a pause."""
    out, seconds = ("WEBVTT\n\n" if webvtt else ""), 0
    mark = "." if webvtt else ","
    number = 0
    for _kind, words in article:
        seconds += 10
        split = words.split()
        for at in range(0, len(split), 8):
            number += 1
            times = f"{_time(seconds)}{mark}000 --> {_time(seconds + 1)}{mark}900"
            line = " ".join(split[at : at + 8])
            out += f"{number}\n{times}\n{line.replace('&', '&amp;') if webvtt else line}\n\n"
            seconds += 2
    return out


def _time(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


WRITERS: dict[str, Callable[[Article], str | bytes]] = {
    "txt": text,
    "text": exported,
    "md": markdown,
    "markdown": marked_up,
    "mdx": markdown,
    "html": html,
    "htm": rich_html,
    "docx": word,
    "odt": open_document,
    "srt": captions,
    "vtt": lambda article: captions(article, webvtt=True),
}
