"""Toy: how it abbreviates and begins sentences."""

from __future__ import annotations

from checker.languages.sentence_facts import Abbreviations, Openings, OrdinalStops, SentenceFacts
from checker.languages.word_lists import list_words

FACTS = SentenceFacts(
    abbreviations=Abbreviations(
        titles=list_words("Bw Bib Mzq"),
        pointing=list_words("kf mf"),
        rarely=list_words("Shk C.Y"),
        often=list_words("nk"),
        often_continued=list_words("Soli"),
        numbered=list_words("uk fung"),
        counted=list_words("sehe"),
        numbered_endings=("fung",),
    ),
    openings=Openings(
        starters=list_words("Wa Na Lo Sio Huu Hapo Leo Kesho M'"),
        strong_starters=list_words("Wa Huu Leo"),
        particles=list_words("Lo"),
        uncapitalised=list_words("é"),
    ),
    elided=list_words("m"),
    ordinals=OrdinalStops(leads=list_words("wa lo"), followers=list_words("mwezi januka juma")),
    speech_verbs=list_words("nena"),
)
