"""Translation memories for tests."""

from __future__ import annotations

from pathlib import Path

BRIDGE = ("Die Brücke ist bis Mai gesperrt.", "Le pont est fermé jusqu'en mai.")
POOL = ("Das Bad & der Garten sind offen.", "La piscine et le jardin sont ouverts.")


def write_units(file: Path, body: str, encoding: str = "utf-8") -> Path:
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        f'<tmx version="1.4"><header srclang="de"/>\n<body>\n{body}\n</body></tmx>\n'
    )
    file.write_bytes(text.encode(encoding))
    return file


SMALL = """<tu tuid="b1"><tuv xml:lang="de-CH"><seg>Die <bpt i="1">&lt;b></bpt>Brücke<ept i="1">&lt;/b></ept> ist bis
 Mai gesperrt.</seg></tuv><tuv xml:lang="FR"><seg>Le pont est fermé jusqu'en mai.</seg></tuv></tu>
<tu><prop type="desk">news</prop><tuv lang="de"><seg>Das Bad &amp; der Garten sind offen.</seg></tuv>
<tuv lang="fr"><seg>La piscine et le jardin sont ouverts.</seg></tuv></tu>"""
