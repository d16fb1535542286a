"""The terms of a language, found in running text in whatever form they stand.

Every word of a term is found by its stem (`WordIndex`); a term is begun at its rarest word, so that neither the number
of terms nor common words in them slow a search down.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker import languages as registry
from checker.terms.concept import VERB
from checker.terms.inflected_forms import split_particle
from checker.terms.term_tokens import TermToken, list_term_tokens
from checker.terms.thresholds import LEAST_PART, LEAST_SPLIT, LONGEST_JOINED, MOST_INSERTED
from checker.terms.word_index import Case, WordHit, WordIndex

if TYPE_CHECKING:
    from checker.languages.form_facts import FormFacts, Separation, WordKind
    from checker.terms.concept import Concept, Term

_BRACKETS = re.compile(r"(?<=\w)\s*\([^()]*\)|\([^()]*\)\s*(?=\w)")
_SIGNS_BEFORE = re.compile(r"[+#*$@&=<>%-]+\Z")
_SIGNS_BEHIND = re.compile(r"[+#*$@&=<>%-]+")


class Occurrence(NamedTuple):
    """A term where it stands: ``text[start:end]``, the parts of it that are the term's words, and how it stands there.

    ``how``: ``"form"``, ``"head"`` or ``"first"`` (in a compound), ``"separated"`` (a verb in two parts).
    """

    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    term: Term
    concept: Concept
    how: str


class _Sequence(NamedTuple):
    """A term as words, by their numbers; ``particle`` is the other part of a verb in two parts."""

    words: tuple[int, ...]
    term: Term
    concept: Concept
    particle: str = ""


class TermIndex:
    """The terms of one language. `find` gives those that stand in a text."""

    def __init__(self, language: str, terms: Iterable[tuple[Concept, Term]]) -> None:
        self._words = _load(language, "words")
        self._forms: FormFacts | None = _load(language, "forms")
        self._index = WordIndex(self._forms, self._words)
        self._fixed: set[int] = set()
        """Function words of terms: nothing may stand between them and the words beside them."""
        self._signs: dict[int, tuple[str, str]] = {}
        """The signs that belong to terms, before and behind their words, by the ``id`` of the term."""
        sequences = [one for concept, term in terms for one in self._list_sequences(concept, term)]
        counts = Counter(word for one in sequences for word in one.words)
        self._starting: dict[int, list[tuple[int, _Sequence]]] = {}
        for one in dict.fromkeys(sequences):
            ranks = [(word in self._fixed, counts[word], place) for place, word in enumerate(one.words)]
            at = min(ranks)[2]
            self._starting.setdefault(one.words[at], []).append((at, one))

    def find(self, text: str) -> list[Occurrence]:
        """The terms that stand in a text, in order; those of a compound and of overlapping terms all of them."""
        tokens = list_term_tokens(text)
        found: dict[tuple[int, int, int], Occurrence] = {}
        for at, token in enumerate(tokens):
            hits = self._index.find(token.text)
            for hit in hits:
                for one in self._match(tokens, at, hit):
                    if self._signs and not self._has_signs(text, one):
                        continue
                    found.setdefault((one.start, one.end, id(one.term)), one)
            if token.gap == "hyphen" and at:
                for one in self._match_joined(tokens, at):
                    found.setdefault((one.start, one.end, id(one.term)), one)
        return sorted(found.values(), key=lambda one: (one.start, -one.end))

    def _list_sequences(self, concept: Concept, term: Term) -> Iterator[_Sequence]:
        """The ways in which the words of a term may be written: as they are, together, apart, in two parts."""
        tokens = self._strip_leads(list_term_tokens(_BRACKETS.sub(" ", term.text)))
        if not tokens:
            return
        if self._has_noun_capitals() and self._is_verb(term):
            tokens[0].text = tokens[0].text[:1].lower() + tokens[0].text[1:]
        signs = _find_signs(term.text)
        if any(signs):
            self._signs[id(term)] = signs
        kinds = self._choose_kinds(term)
        numbers = tuple(self._add(token.text, term, kinds, alone=len(tokens) == 1) for token in tokens)
        yield _Sequence(numbers, term, concept)
        if term.cased:
            return
        separation = self._forms.separation if self._forms else None
        if separation is not None:
            yield from self._list_separated(tokens, numbers, term, concept, separation)
        hyphens = [token.gap == "hyphen" for token in tokens]
        for words in self._rewrite([token.text for token in tokens], hyphens):
            written = (self._add(word, term, kinds, alone=len(words) == 1) for word in words)
            yield _Sequence(tuple(written), term, concept)

    def _has_signs(self, text: str, one: Occurrence) -> bool:
        """Whether the signs of a term stand around its words."""
        before, after = self._signs.get(id(one.term), ("", ""))
        return text.endswith(before, 0, one.start) and text.startswith(after, one.end)

    def _list_separated(
        self, tokens: list[TermToken], numbers: tuple[int, ...], term: Term, concept: Concept, separation: Separation
    ) -> Iterator[_Sequence]:
        assert self._forms is not None
        verbs = [kind for kind in self._forms.kinds if kind.name == "verb"]
        if not separation.written_together:
            if len(tokens) == 2 and tokens[1].text in separation.particles:
                yield _Sequence(numbers[:1], term, concept, tokens[1].text)
            return
        parts = split_particle(tokens[0].text, self._forms) if len(tokens) == 1 else None
        if parts and any(True for kind in verbs for _ in kind.find(parts[1], self._forms.prefixes)):
            yield _Sequence((self._index.add(parts[1], "small", verbs),), term, concept, parts[0])

    def _strip_leads(self, tokens: list[TermToken]) -> list[TermToken]:
        """The words of a term without the article, or whatever else a dictionary writes before it."""
        leads = (self._forms.leads if self._forms else frozenset()) | (
            self._words.function_words.articles if self._words else frozenset()
        )
        while len(tokens) > 1 and tokens[0].text.lower() in leads:
            tokens = tokens[1:]
        return tokens

    def _rewrite(self, words: list[str], hyphens: list[bool]) -> Iterator[list[str]]:
        """The other ways in which words may be joined: a hyphen may be left out, two words be one, one be two."""
        small = [self._is_fixed(word) for word in words]
        if 1 < len(words) <= LONGEST_JOINED:
            for at, (one, other) in enumerate(pairwise(words), 1):
                if hyphens[at] or (len(words) == 2 and not any(small)):
                    yield [*words[: at - 1], one + other.lower(), *words[at + 1 :]]
            if len(words) > 2 and all(hyphens[1:]):
                yield [words[0] + "".join(words[1:]).lower()]
        if len(words) == 1 and len(words[0]) >= LEAST_SPLIT and self._words is not None:
            word, lexicon = words[0], self._words.lexicon
            for at in range(LEAST_PART, len(word) - LEAST_PART + 1):
                one, other = word[:at], word[at:]
                known = lexicon.frequency(one.lower()) is not None and lexicon.frequency(other) is not None
                if known and not self._is_fixed(one) and not self._is_fixed(other):
                    yield [one, other.capitalize() if self._has_noun_capitals() else other]

    def _add(self, word: str, term: Term, kinds: list[WordKind], *, alone: bool) -> int:
        """The number of a word of a term, with the forms that it may have."""
        if term.cased or _is_acronym(word):
            return self._index.add(word, "same")
        if not alone and self._is_fixed(word):
            number = self._index.add(word, "any")
            self._fixed.add(number)
            return number
        case: Case = "any"
        if self._has_noun_capitals():
            if word[:1].isupper():
                case, kinds = "capital", [kind for kind in kinds if self._forms and kind.name == self._forms.noun]
            else:
                case = "small" if alone else "any"
                kinds = [kind for kind in kinds if self._forms and kind.name != self._forms.noun]
        return self._index.add(word, case, kinds)

    def _choose_kinds(self, term: Term) -> list[WordKind]:
        """The kinds of words that the words of a term may be: of a noun of several words, no verb."""
        if self._forms is None:
            return []
        said = term.part_of_speech.casefold()
        kinds = self._forms.kinds if said else ()
        named = [kind for kind in kinds if kind.name.startswith(said) or said.startswith(kind.name)]
        if not named or self._has_noun_capitals():
            return list(self._forms.kinds)
        verbs = any(kind.name == "verb" for kind in named)
        return [kind for kind in self._forms.kinds if (kind.name == "verb") == verbs]

    def _is_verb(self, term: Term) -> bool:
        """Whether a term is said to be a verb: a capital that it has is that of an entry."""
        return term.part_of_speech.casefold() == VERB

    def _has_noun_capitals(self) -> bool:
        return self._words is not None and self._words.capitals.on_nouns

    def _is_function_word(self, word: str) -> bool:
        return self._words is not None and word.lower() in self._words.function_words.every

    def _is_fixed(self, word: str) -> bool:
        """Whether a word is one of those that hold a term together: it has one form, and stands next to the others."""
        if self._words is None:
            return False
        small = self._words.function_words
        return word.lower() in small.connectives or word.lower() in small.others

    def _match(self, tokens: list[TermToken], at: int, hit: WordHit) -> Iterator[Occurrence]:
        """The terms that have a word which stands at a place, and all others beside it."""
        starting = self._starting.get(hit.word)
        if not starting or not _fits(hit, tokens[at]):
            return
        for place, one in starting:
            if one.particle:
                found = self._find_particle(tokens, at, one) if hit.how == "form" else None
                if found is not None:
                    yield _make(tokens, [at, found], one, "separated")
            elif len(one.words) == 1:
                yield _make(tokens, [at], one, hit.how)
            elif hit.how == "form":
                places = self._spread(tokens, at, place, one.words)
                if places:
                    yield _make(tokens, places, one, "form")

    def _match_joined(self, tokens: list[TermToken], at: int) -> Iterator[Occurrence]:
        """The terms of one word that is written with a hyphen in it here."""
        joined = tokens[at - 1].text + tokens[at].text.lower()
        for hit in self._index.find_forms(joined):
            if _fits(hit, tokens[at - 1]):
                for _place, one in self._starting.get(hit.word, ()):
                    if len(one.words) == 1 and not one.particle:
                        yield _make(tokens, [at - 1, at], one, "form")

    def _spread(self, tokens: list[TermToken], at: int, place: int, words: tuple[int, ...]) -> list[int] | None:
        """Where the words of a term stand, of which one stands at a place; None where not all do."""
        places = {place: at}
        inserted = 0
        for step, order in ((-1, range(place - 1, -1, -1)), (1, range(place + 1, len(words)))):
            here = at
            for number in order:
                tight = words[min(number, number - step)] in self._fixed
                found = self._find_next(tokens, here, step, words[number], MOST_INSERTED - inserted, tight=tight)
                if found is None:
                    return None
                inserted += abs(found - here) - 1
                here = places[number] = found
        return [places[number] for number in range(len(words))]

    def _find_next(
        self, tokens: list[TermToken], here: int, step: int, word: int, most: int, *, tight: bool
    ) -> int | None:
        """Where a word stands next to a place, behind an adjective perhaps."""
        for more in range(1, most + 2):
            there = here + step * more
            if not 0 <= there < len(tokens) or tokens[max(there, there - step)].gap in ("sign", "start"):
                return None
            if any(hit.word == word and hit.how == "form" for hit in self._index.find(tokens[there].text)):
                return there
            if tight or not self._may_be_inserted(tokens[there]):
                return None
        return None

    def _may_be_inserted(self, token: TermToken) -> bool:
        """Whether a word may be an adjective that stands within a term."""
        if self._words is None or not token.text.isalpha() or not token.text.islower():
            return False
        endings = self._words.inflection.adjective_endings
        return not self._is_function_word(token.text) and (not endings or token.text.endswith(endings))

    def _find_particle(self, tokens: list[TermToken], at: int, one: _Sequence) -> int | None:
        """Where the part of a verb stands that may stand by itself; None where it does not."""
        separation = self._forms.separation if self._forms else None
        assert separation is not None
        for there in range(at + 1, min(at + separation.most_between + 2, len(tokens))):
            token = tokens[there]
            if token.gap == "sign":
                return None
            if token.text.lower() == one.particle and (there > at + 1 or separation.written_together):
                after = tokens[there + 1] if there + 1 < len(tokens) else None
                if not separation.ends_clause or after is None or after.gap == "sign":
                    return there
                if after.text.lower() in separation.followers and not self._is_particle(tokens, there + 2):
                    return there
            elif token.text.lower() in separation.followers and not separation.ends_clause:
                return None
        return None

    def _is_particle(self, tokens: list[TermToken], at: int) -> bool:
        """Whether a part of a verb stands at a place: on and off."""
        separation = self._forms.separation if self._forms else None
        return separation is not None and at < len(tokens) and tokens[at].text.lower() in separation.particles


def _find_signs(text: str) -> tuple[str, str]:
    """The signs that belong to a term: the plus of +1, those of C++ and C#."""
    tokens = list_term_tokens(text)
    if not tokens:
        return "", ""
    before, after = _SIGNS_BEFORE.search(text, 0, tokens[0].start), _SIGNS_BEHIND.match(text, tokens[-1].end)
    return before[0] if before else "", after[0] if after else ""


def _load(language: str, facet: str):  # type: ignore[no-untyped-def]
    """A facet of a language; None where it has none."""
    try:
        return getattr(registry.get(language), facet)
    except LookupError:
        return None


def _is_acronym(word: str) -> bool:
    """Whether a word is written with capitals as no other is: capitals inside, or nothing else."""
    return len(word) > 1 and any(letter.isupper() for letter in word[1:])


def _fits(hit: WordHit, token: TermToken) -> bool:
    """Whether a word of the text has the capital that a word of a term asks for."""
    if token.shouted and hit.case != "same":
        return False
    if hit.case == "capital":
        return token.text[:1].isupper() or token.gap == "hyphen"
    if hit.case == "small":
        return token.fresh or token.text[:1].islower() or token.text.isupper()
    return True


def _make(tokens: list[TermToken], places: list[int], one: _Sequence, how: str) -> Occurrence:
    parts = tuple((tokens[place].start, tokens[place].end) for place in places)
    return Occurrence(min(parts)[0], max(parts)[1], parts, one.term, one.concept, how)
