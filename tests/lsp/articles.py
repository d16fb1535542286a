"""Articles of any length in two languages, and the edits of somebody who writes."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.benchmarks.fresh import pairs

A_PARAGRAPH = 4
"""Sentences of a paragraph."""


def make_article(sentences: int) -> tuple[str, str]:
    """A text in French and one in German that say the same, with so many sentences each."""
    both = list(pairs("fr", "de", sentences))
    french, german = (make_text([pair[side] for pair in both]) for side in (0, 1))
    return french, german


def make_text(sentences: list[str]) -> str:
    """The sentences in paragraphs."""
    starts = range(0, len(sentences), A_PARAGRAPH)
    return "\n\n".join(" ".join(sentences[at : at + A_PARAGRAPH]) for at in starts) + "\n"


def play_edits(texts: list[str], number: int, seed: int = 0) -> Iterator[tuple[int, str]]:
    """So many edits, one after the other, of one text or the other: which, and what it says then."""
    chance = random.Random(seed)
    texts, before = list(texts), list(texts)
    for _edit in range(number):
        side = chance.randrange(len(texts))
        text = texts[side]
        kind = chance.choice(("digit", "emoji", "accent", "sentence", "word", "paragraph", "undo", "ends", "foreign"))
        texts[side], before[side] = edit(text, before[side], kind, chance, texts[1 - side]), text
        yield side, texts[side]


def edit(text: str, before: str, kind: str, chance: random.Random, other: str) -> str:
    """A text after an edit of a kind."""
    at = chance.randrange(len(text))
    if kind == "digit":
        places = [place for place, sign in enumerate(text) if sign.isdigit()] or [0]
        at = chance.choice(places)
        return text[:at] + str(chance.randrange(10)) + text[at + 1 :]
    if kind in ("emoji", "accent"):
        return text[:at] + ("\U0001f9d1\u200d\U0001f33e" if kind == "emoji" else "e\u0301") + text[at:]
    if kind == "sentence":
        end = text.find(". ", at)
        return text if end < 0 else text[:at] + text[end + 2 :]
    if kind == "word":
        return f"{text[:at]} 17 {text[at:]}"
    if kind == "paragraph":
        parts = text.split("\n\n")
        parts.insert(chance.randrange(len(parts)), parts[0])
        return "\n\n".join(parts)
    if kind == "ends":
        return text.replace("\r\n", "\n") if "\r\n" in text else text.replace("\n", "\r\n")
    if kind == "foreign":
        return text + "\n" + chance.choice(other.split("\n")) + "\n"
    return before
