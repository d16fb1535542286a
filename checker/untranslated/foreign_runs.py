"""Stretches of a line that seem to be in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.untranslated.word_languages import ScoredToken, find_likeliest_languages

if TYPE_CHECKING:
    from checker.identification.word_scores import WordScores


@dataclass(slots=True)
class ForeignRun:
    """The words ``first`` to ``last``, both included, seem to be in a language (its place in the table).

    It may be widened from the word ``least`` to the word ``most``, so that runs stay apart.
    """

    first: int
    last: int  # inclusive
    language: int
    least: int = 0
    most: int = 0


class ScoredLine:
    """One line of a text: its words, and the place in the table of the language it is written in."""

    def __init__(self, tokens: list[ScoredToken], lookup: WordScores, host: int, text: str) -> None:
        self.tokens, self.lookup, self.host, self.text = tokens, lookup, host, text

    def find_runs(self) -> list[ForeignRun]:
        """The stretches in another language, by the likeliest language of every word."""
        runs: list[ForeignRun] = []
        for at, state in enumerate(find_likeliest_languages(self.tokens, len(self.lookup.codes), self.host, self.text)):
            if state == self.host:
                continue
            if runs and runs[-1].last == at - 1 and runs[-1].language == state:
                runs[-1].last = at
            else:
                runs.append(ForeignRun(at, at, state))
        return runs

    def measure_gain(self, run: ForeignRun) -> float:
        """How much likelier the words of a run are in its language than in the line's, in nats."""
        return sum(t.weight * t.lead(run.language, self.host) for t in self.tokens[run.first : run.last + 1])
