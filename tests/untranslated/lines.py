"""Lines with their words scored, and sentences of articles, for the tests of the room."""

from __future__ import annotations

from checker import languages
from checker.identification.non_text import mask_non_text
from checker.identification.quotations import find_quotations
from checker.identification.word_scores import get_word_scores
from checker.model import Block, Document, Sentence
from checker.untranslated.foreign_runs import ForeignRun, ScoredLine
from checker.untranslated.word_languages import score_tokens

CODES = languages.codes()


def score_line(text: str, language: str) -> ScoredLine:
    """A text of one line, written in a language, as the search sees it."""
    lookup, host = get_word_scores(CODES), CODES.index(language)
    masked = mask_non_text(text)
    return ScoredLine(score_tokens(masked, 0, lookup, host, find_quotations(masked)), lookup, host, text)


def make_run(line: ScoredLine, words: str, language: str) -> ForeignRun:
    """The run of the words of ``line`` that ``words`` are, which may grow to its ends."""
    start = line.text.index(words)
    within = [at for at, token in enumerate(line.tokens) if start <= token.start < start + len(words)]
    return ForeignRun(within[0], within[-1], CODES.index(language), 0, len(line.tokens) - 1)


def say_run(line: ScoredLine, run: ForeignRun) -> str:
    """The words of a run, as they stand in the text."""
    return line.text[line.tokens[run.first].start : line.tokens[run.last].end] if run.first <= run.last else ""


def make_sentences(*texts: tuple[str, str | None]) -> list[Sentence]:
    """Sentences, each a block of its own, with their languages, surely told."""
    found = []
    for number, (text, language) in enumerate(texts):
        block = Block("paragraph", text, 0, len(text))
        document = Document("a.txt", text, "text", [block])
        found.append(Sentence(document, block, 0, len(text), text, language, 1.0, block_index=number))
    return found
