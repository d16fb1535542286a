"""The beginning of a file, read to tell which other files say the same."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from checker.alignment.thresholds import GROUPED_SENTENCES
from checker.articles.thresholds import (
    LEAST_CHARACTERS,
    MAIN_SHARE,
    SAMPLE_BLOCKS,
    SAMPLE_CHARACTERS,
)
from checker.identification import identify_language
from checker.model import Document, InputError
from checker.reading import read_document
from checker.segmentation import split_sentences
from checker.settings import Settings


class FileSample(NamedTuple):
    """The beginning of one file: the path, the language its name says, the language it is in, its sentences."""

    path: str
    named: str | None
    language: str
    sentences: list[str]


def read_sample(path: str, named: str | None, settings: Settings) -> FileSample | None:
    """The beginning of a file in one language; None for a file that is in several, in none, or unreadable.

    ``named`` is the language that the name of the file gives, if any.
    """
    try:
        document = read_document(path, settings)
    except InputError:
        return None
    language = find_sole_language(document)
    if language is None:
        return None
    sentences: list[str] = []
    for block in document.blocks:
        sentences += [block.text[start:end] for start, end in split_sentences(block.text, language)]
        if len(sentences) >= GROUPED_SENTENCES:
            break
    return FileSample(path, named, language, sentences)


def find_sole_language(document: Document) -> str | None:
    """The language that `MAIN_SHARE` of the beginning of a document is in; None for one in several, or in none."""
    shares: Counter[str] = Counter()
    long = [block for block in document.blocks if len(block.text) >= LEAST_CHARACTERS] or document.blocks
    for block in long[:SAMPLE_BLOCKS]:
        if language := identify_language(block.text[:SAMPLE_CHARACTERS]):
            shares[language] += len(block.text)
    if not shares:
        return None
    language, most = shares.most_common(1)[0]
    return language if most >= MAIN_SHARE * shares.total() else None
