"""Toy: how it abbreviates and begins sentences."""

from __future__ import annotations

from checker.languages.sentence_facts import Abbreviations, Openings, OrdinalStops, SentenceFacts
from checker.languages.word_lists import split_words

FACTS = SentenceFacts(
    abbreviations=Abbreviations(
        titles=split_words("Bw Bib Mzq"),
        pointing=split_words("kf mf"),
        rarely=split_words("Shk C.Y"),
        often=split_words("nk"),
        often_continued=split_words("Soli"),
        numbered=split_words("uk fung"),
        counted=split_words("sehe"),
        numbered_endings=("fung",),
    ),
    openings=Openings(
        starters=split_words("Wa Na Lo Sio Huu Hapo Leo Kesho M'"),
        strong_starters=split_words("Wa Huu Leo"),
        particles=split_words("Lo"),
        uncapitalised=split_words("é"),
    ),
    elided=split_words("m"),
    ordinals=OrdinalStops(leads=split_words("wa lo"), followers=split_words("mwezi januka juma")),
    speech_verbs=split_words("nena"),
)
