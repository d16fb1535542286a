"""Texts put together of pieces in several languages, names, signs and codes: what a first look must not be wrong on."""

from __future__ import annotations

from hypothesis import strategies as st

from checker import languages

CODES = languages.codes()
PIECES = (
    "Le pont rouvre lundi", "après un an de travaux", "et les habitants sont contents", "nach einem Jahr Bauzeit",
    "die Brücke ist wieder offen", "und der Rat hat zugestimmt", "the bridge was closed", "for more than a year",
    "which nobody had expected", "handle", "Vorlage", "piscine", "shelf", "Anna Weber", "FIFA", "iPhone", "WebGlass",
    "https://example.org/der-die-das", "COVID-19", "«", "»", "„", "“", "'", "l'eau", "3 km", "C3PO", "%(name)s", "\n",
    "DER RAT", "THE COUNCIL", ",", ".", "—", "no", "Grüezi",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)
PLAIN_TEXTS = st.lists(st.sampled_from([piece for piece in PIECES if piece.isalpha() or " " in piece])).map(" ".join)
LANGUAGES = st.sampled_from(CODES)
