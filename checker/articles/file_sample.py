"""The beginning of a file, read to tell which other files say the same."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from checker import languages as registry
from checker.alignment.thresholds import GROUPED_SENTENCES
from checker.articles.foreign_pages import find_document_language
from checker.articles.thresholds import (
    LEAST_CHARACTERS,
    MAIN_SHARE,
    PLAINLY_OURS,
    SAMPLE_BLOCKS,
    SAMPLE_CHARACTERS,
)
from checker.identification.certainty import SURE
from checker.identification.language_verdict import judge_language
from checker.identification.thresholds import LEAST_TOLD
from checker.model import Document
from checker.reading import read_document
from checker.segmentation import split_sentences
from checker.settings import Settings
from checker.watching.watched_work import watch_files


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
        with watch_files([path], settings.limits):
            return _take_sample(path, named, settings)
    except Exception:  # noqa: BLE001 (it is told when the file is read to be checked)
        return None


def _take_sample(path: str, named: str | None, settings: Settings) -> FileSample | None:
    document = read_document(path, settings)
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
    """The language that `MAIN_SHARE` of the beginning of a document is in; None for one in several, or in none we know.

    What is surely in one of ours is not looked at again.
    """
    codes = registry.codes()
    shares: Counter[str] = Counter()
    sure = 0
    long = [block for block in document.blocks if len(block.text) >= LEAST_CHARACTERS] or document.blocks
    for block in long[:SAMPLE_BLOCKS]:
        verdict = judge_language(block.text[:SAMPLE_CHARACTERS], codes)
        if verdict.language and verdict.confidence >= LEAST_TOLD:
            shares[verdict.language] += len(block.text)
            sure += len(block.text) * (verdict.confidence >= SURE)
    if not shares:
        return None
    language, most = shares.most_common(1)[0]
    if most < MAIN_SHARE * shares.total():
        return None
    plain = document.language or sure >= PLAINLY_OURS * shares.total()
    return language if plain or not find_document_language(document, codes) else None
