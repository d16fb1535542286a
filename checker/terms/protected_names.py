"""Names that stay as they are in every language: where they stand, and what stands there in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from checker.terms.term_tokens import list_term_tokens
from checker.terms.thresholds import LEAST_ALTERED

if TYPE_CHECKING:
    from checker.terms.concept import Concept

_SPACES = re.compile(r"\s+")


class NameUse(NamedTuple):
    """A protected name where it stands: ``text[start:end]``."""

    start: int
    end: int
    name: str
    concept: Concept


class ProtectedNames:
    """The protected names of a glossary, found by their first word."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._by_word: dict[str, list[tuple[str, tuple[str, ...], Concept]]] = {}
        self._by_letters: dict[str, list[tuple[str, Concept]]] = {}
        for concept in concepts:
            for name in concept.protected:
                words = tuple(token.text for token in list_term_tokens(name))
                if words:
                    self._by_word.setdefault(words[0], []).append((name, words, concept))
                    self._by_letters.setdefault(_fold("".join(words)), []).append((name, concept))
        self._longest = max((len(words) for found in self._by_word.values() for _, words, _ in found), default=0)

    def __bool__(self) -> bool:
        return bool(self._by_word)

    def find(self, text: str) -> list[NameUse]:
        """The names in a text, as they are to be; of those that lie in each other the longest."""
        tokens = list_term_tokens(text)
        found: list[NameUse] = []
        reached = 0
        for at, token in enumerate(tokens):
            if token.start < reached:
                continue
            best: NameUse | None = None
            for name, words, concept in self._find_beginning(token.text):
                last = at + len(words) - 1
                if (
                    last < len(tokens)
                    and all(tokens[at + n].text == word for n, word in enumerate(words[:-1]))
                    and self._ends(tokens[last].text, words[-1])
                ):
                    end = tokens[last].start + len(words[-1])
                    if _SPACES.sub(" ", text[token.start : end]) == name.strip() and (best is None or end > best.end):
                        best = NameUse(token.start, end, name, concept)
            if best is not None:
                found.append(best)
                reached = best.end
        return found

    def _find_beginning(self, word: str) -> Iterator[tuple[str, tuple[str, ...], Concept]]:
        """The names whose first word, with an ending perhaps, is a word of the text."""
        for length in range(len(word), max(0, len(word) - 3), -1):
            for one in self._by_word.get(word[:length], ()):
                if length == len(word) or len(one[1]) == 1:
                    yield one

    @staticmethod
    def _ends(word: str, wanted: str) -> bool:
        """Whether a word is the last one of a name, with an ending of one or two small letters perhaps."""
        rest = word[len(wanted) :]
        return word.startswith(wanted) and len(rest) < 3 and (not rest or (rest.isalpha() and rest.islower()))

    def find_altered(self, text: str) -> list[NameUse]:
        """What has the letters of a name, and other capitals, spaces or hyphens."""
        tokens = list_term_tokens(text)
        right = {(one.start, one.end) for one in self.find(text)}
        found: list[NameUse] = []
        for at, token in enumerate(tokens):
            letters = ""
            for last in range(at, min(at + self._longest + 1, len(tokens))):
                if last > at and tokens[last].gap == "sign":
                    break
                letters += _fold(tokens[last].text)
                place = token.start, tokens[last].end
                for name, concept in self._by_letters.get(letters, ()) if len(letters) >= LEAST_ALTERED else ():
                    if place not in right and not any(start <= place[0] and place[1] <= end for start, end in right):
                        found.append(NameUse(*place, name, concept))
        return found


def _fold(text: str) -> str:
    return text.casefold()
