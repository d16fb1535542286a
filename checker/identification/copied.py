"""What stands in a text in the very words of its other version: left untranslated, or rightly kept?

The evidence is word by word: a word that the other version has too, that is known in that version's language, strange
in this one's, and no name, term, loan word or quotation. Words beside it that are in the other version too are taken
in with it. Single words can be found in this way, which nothing in the text alone gives away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from checker import languages as registry
from checker.identification.evidence import CAP, TABLE_SIZE, Table, is_compound, mask, table
from checker.identification.profiles import ngram_score
from checker.languages.word_facts import WordFacts

LEAST_LETTERS = 3
KEPT_QUOTATION = 0.6  # share of copied words from which a quotation counts as kept
QUOTATION_MARKS = frozenset("«»„“”\"‹›‚‘’'")
_HYPHENS = frozenset("-‑–")
_OPTION = frozenset({"-", "--", "$"})
_ASSIGNS = frozenset({"=", "("})
_DASHES = frozenset({"-", "--", "–", "—", ":"})
_OPEN = frozenset({" ", "\u00a0", "'", "’", "-"})
_CLOSE = frozenset({" ", "\u00a0", "", " & ", *_HYPHENS})
COMMONER = 6  # frequency classes (quarter powers of ten) by which a word of both languages must be commoner there
FOREIGN_LOOK = 4.0  # nats by which an unknown word must look more like the other language
LEAST_BASE = 5  # least frequency class of a word whose forms count as known
TOGETHER = 3.0  # nats of each of two words that say nothing alone
COMMON = 12  # frequency class from which a word is in our lists where a language has it
BELONGS = 6  # least frequency class of a word with a capital on both sides
PIECE = re.compile(r"[^\W\d_]?[^\W\d_A-ZÀ-ÖØ-Þ]+|[^\W\d_]+")
_QUOTED = re.compile(r"«[^«»]*»|„[^„“”\"]*[“”\"]|“[^“”]*”|\"[^\"]*\"|‹[^‹›]*›|‚[^‚‘’]*[‘’]|‘[^‘’]*’(?!\w)")
_SENTENCE_END = re.compile(r"(?:^|[.!?…:·•\n])[^\w]*$")


@dataclass(frozen=True, slots=True)
class Copied:
    """Characters ``start`` to ``end`` stand there as in the version in ``language``; ``confidence`` is in 0..1."""

    start: int
    end: int
    language: str
    confidence: float


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    text: str
    lower: str
    fresh: bool  # the first word of a sentence
    counted: bool  # a number stands right before
    joined: bool  # part of a word written together that begins with a capital: a brand
    copied: bool = False
    strength: float = 0.0
    weak: bool = False


@dataclass(slots=True)
class _Forms:
    small: bool = False  # seen in small letters
    fresh: bool = False  # seen at the start of a sentence
    led: bool = False  # seen where a noun stands: behind an article, an adjective, a number


def find_copied(
    text: str, language: str, other: str, other_language: str, keep: frozenset[str] = frozenset()
) -> list[Copied]:
    """The parts of ``text`` that were left in the words of ``other``, its version in ``other_language``.

    Names, terms, loan words, quotations and the words of ``keep`` (in small letters) are left out.
    """
    codes = registry.codes()
    if language not in codes or other_language not in codes or language == other_language:
        return []
    judge = _judge(language, other_language, codes)
    shared = {word.lower() for word in PIECE.findall(mask(text))} & {
        word.lower() for word in PIECE.findall(mask(other))
    }
    if not any(judge.is_suspect(word) for word in shared - keep):
        return []
    pieces, there = _pieces(text), _pieces(other)
    here_words, there_words = {piece.lower for piece in pieces}, {piece.lower for piece in there}
    for piece in pieces:
        piece.copied = piece.lower in there_words
    for piece in there:
        piece.copied = piece.lower in here_words
    kept, kept_there = _kept_quotations(text, pieces), _kept_quotations(other, there)
    forms = _forms_of([piece for piece in there if not _within(piece, kept_there)], judge.facts)
    for at, piece in enumerate(pieces):
        if piece.lower not in forms or len(piece.text) < LEAST_LETTERS or piece.lower in keep or _within(piece, kept):
            continue
        beside = _surroundings(at, pieces, text, judge.facts)
        piece.strength = judge.strength(piece, forms[piece.lower], beside)
        piece.weak = not piece.strength and forms[piece.lower].small and judge.is_weak(piece, beside)
    for one, other_piece in pairwise(pieces):
        if one.weak and other_piece.weak and text[one.end : other_piece.start] == " ":
            one.strength = other_piece.strength = TOGETHER
    return _join(pieces, text, other_language)


def _forms_of(pieces: list[_Piece], facts: WordFacts) -> dict[str, _Forms]:
    forms: dict[str, _Forms] = {}
    behind = (facts.connectives - facts.articles) | facts.verbs
    before = ""
    for piece in pieces:
        form = forms.setdefault(piece.lower, _Forms())
        form.small = form.small or piece.text.islower()
        form.fresh = form.fresh or piece.fresh
        form.led = form.led or piece.counted or before in facts.articles
        form.led = form.led or (before.endswith(facts.adjective_endings) and before not in behind)
        before = piece.lower
    return forms


def _kept_quotations(text: str, pieces: list[_Piece]) -> list[tuple[int, int]]:
    """The quotations that stand in the other text too: most of their words are copied."""
    if QUOTATION_MARKS.isdisjoint(text):
        return []
    kept = []
    for match in _QUOTED.finditer(text):
        within = [piece.copied for piece in pieces if match.start() <= piece.start < match.end()]
        if sum(within) >= KEPT_QUOTATION * len(within):
            kept.append(match.span())
    return kept


def _within(piece: _Piece, places: list[tuple[int, int]]) -> bool:
    return any(start <= piece.start < end for start, end in places)


def _pieces(text: str) -> list[_Piece]:
    masked = mask(text)
    pieces: list[_Piece] = []
    for match in PIECE.finditer(masked):
        start, end = match.span()
        before = pieces[-1].end if pieces else 0
        fresh = bool(_SENTENCE_END.search(masked[before:start])) if start - before != 1 else False
        word = match.group()
        counted = start > 1 and text[start - 1].isspace() and text[start - 2].isdigit()
        joined = False
        if pieces and before == start:
            joined = pieces[-1].joined or not pieces[-1].text.islower() or len(pieces[-1].text) < LEAST_LETTERS
            pieces[-1].joined = joined
        pieces.append(_Piece(start, end, word, word.lower(), fresh or not pieces, counted, joined))
    return pieces


@dataclass(frozen=True, slots=True)
class _Surroundings:
    alone: bool  # no word with a capital stands right beside
    hyphen: bool  # joined to another word by a hyphen
    hyphen_capital: bool  # joined by a hyphen to a word with a capital or a number, or a piece of code
    in_name: bool  # a copied word with a capital stands before, with copied small words of names between
    before_capital: bool  # the same after


def _surroundings(at: int, pieces: list[_Piece], text: str, facts: WordFacts) -> _Surroundings:
    alone, hyphen, hyphen_capital = True, False, False
    for other in (at - 1, at + 1):
        if not 0 <= other < len(pieces):
            continue
        beside = pieces[other]
        gap = text[pieces[min(at, other)].end : pieces[max(at, other)].start]
        capital = not beside.text.islower()
        if gap in _CLOSE and capital and not beside.fresh:
            alone = False
        if gap in _HYPHENS:
            hyphen = True
            hyphen_capital = hyphen_capital or capital
    near = text[max(0, pieces[at].start - 2) : pieces[at].start] + " " + text[pieces[at].end : pieces[at].end + 2]
    digit = any({a, b} & _HYPHENS and (a + b).strip("-‑–").isdigit() for a, b in pairwise(near))
    digit = digit or _is_code(at, pieces, text)
    in_name, before = _in_name(at, pieces, text, facts), _before_capital(at, pieces, text, facts)
    return _Surroundings(alone, hyphen, hyphen_capital or digit, in_name, before)


def _is_code(at: int, pieces: list[_Piece], text: str) -> bool:
    """Whether a word is an option (``--name``, ``name=``, ``name(``) or a term that a dash and its definition follow."""
    start, end = pieces[at].start, pieces[at].end
    if text[max(0, start - 2) : start].strip(" (") in _OPTION or text[end : end + 1] in _ASSIGNS:
        return True
    return pieces[at].fresh and pieces[at].text.islower() and text[end : end + 3].strip() in _DASHES


def _before_capital(at: int, pieces: list[_Piece], text: str, facts: WordFacts) -> bool:
    """Whether a copied word with a capital follows, with nothing but copied small words of names between."""
    while at + 1 < len(pieces) and pieces[at + 1].copied and text[pieces[at].end : pieces[at + 1].start] in _OPEN:
        at += 1
        if not pieces[at].text.islower():
            return not pieces[at].fresh
        if pieces[at].lower not in facts.connectives:
            return False
    return False


def _in_name(at: int, pieces: list[_Piece], text: str, facts: WordFacts) -> bool:
    """Whether the copied words before begin with a capital like a name, and hold no verb.

    Where nouns have capitals, only small words of names may stand between; where names have capitals on all their
    words, a small word of content is in none.
    """
    if facts.titles_capitalised:
        return False
    first = at
    while at and pieces[at - 1].copied and text[pieces[at - 1].end : pieces[at].start] in _OPEN:
        at -= 1
        word = pieces[at].lower
        if not pieces[at].text.islower():
            return not pieces[at].fresh and first - at >= (2 if facts.nouns_capitalised else 1)
        if word in facts.verbs if not facts.nouns_capitalised else word not in facts.connectives:
            return False
    return False


@cache
def _judge(here: str, there: str, codes: tuple[str, ...]) -> _Judge:
    return _Judge(table(codes), codes.index(here), codes.index(there))


class _Judge:
    """What a copied word says, for one pair of languages."""

    def __init__(self, lookup: Table, here: int, there: int) -> None:
        self.lookup = lookup
        self._suspects: dict[str, bool] = {}
        self.here, self.there = here, there
        self.home, self.facts = lookup.facts[here], lookup.facts[there]

    def is_suspect(self, word: str) -> bool:
        """Whether a word in small letters could say anything at all, however it is written."""
        found = self._suspects.get(word)
        if found is None:
            if len(self._suspects) >= TABLE_SIZE:
                self._suspects.clear()
            found = len(word) >= LEAST_LETTERS and (self._known_there_only(word, 2) or self._small(word) > 0.0)
            found = found or (self.facts.lexicon.frequency(word) is not None and self._here(word) is None)
            found = found and word not in self.home.loan_words and not self.facts.lexicon.is_kept(word)
            self._suspects[word] = found
        return found

    def strength(self, piece: _Piece, forms: _Forms, beside: _Surroundings) -> float:
        """How strongly a copied word speaks for text left over, in nats; 0 for a word that may well be kept."""
        word = piece.lower
        if piece.joined or piece.text.isupper() or word in self.home.loan_words or self.facts.lexicon.is_kept(word):
            return 0.0
        if beside.hyphen_capital or (beside.hyphen and self.home.nouns_capitalised):
            return 0.0
        if piece.text.islower():
            if not forms.small or self.facts.lexicon.is_name(word):
                return 0.0
            connective = word in self.facts.connectives
            within_name = beside.before_capital if connective else beside.in_name
            return 0.0 if within_name else self._small(word)
        if self.home.nouns_capitalised or not beside.alone:
            return 0.0
        if forms.small:
            return self._lead(word) if self._known_there_only(word, 2) else 0.0
        lexicon = self.facts.lexicon
        usual = piece.fresh and forms.fresh and not lexicon.is_name(word)
        if self.facts.nouns_capitalised:
            usual = usual or (lexicon.is_name(word) and forms.led)
        if not usual or word in self.facts.verbs or not self._known_there_only(word, BELONGS):
            return 0.0
        return self._lead(word)

    def is_weak(self, piece: _Piece, beside: _Surroundings) -> bool:
        """Whether a word in small letters says nothing by itself, but does together with another such word."""
        word = piece.lower
        if not piece.text.islower() or beside.hyphen or beside.in_name or self._here(word) is not None:
            return False
        if self.facts.lexicon.is_kept(word) or self.facts.lexicon.is_name(word):
            return False
        there = self.facts.lexicon.frequency(word)
        return there is not None and word not in self.home.function_words

    def _small(self, word: str) -> float:
        there, here = self.facts.lexicon.frequency(word), self._here(word)
        if word in self.home.function_words:
            return 0.0
        if here is not None:
            commoner = there is not None and there - here >= COMMONER and self._look(word) > 0.0
            return self._lead(word) if commoner else 0.0
        if there is not None:
            return 0.0 if self._may_be_learned(word, there) else self._lead(word)
        look = self._look(word)
        if is_compound(word, self.facts) and look > 1.0:
            return self._lead(word)
        return look if look > FOREIGN_LOOK and not self._may_be_learned(word, 0) else 0.0

    def _known_there_only(self, word: str, least: int) -> bool:
        there = self.facts.lexicon.frequency(word)
        if there is None or there < least or self._here(word) is not None:
            return False
        return self.facts.nouns_capitalised or not self._may_be_learned(word, there)

    def _may_be_learned(self, word: str, there: int) -> bool:
        """Whether a word that is not common may be one that both languages have from Latin or Greek."""
        if there >= COMMON:
            return False
        return any(
            word.endswith(ending) for ending in self.facts.learned_endings if ending in self.home.learned_endings
        )

    def _here(self, word: str) -> int | None:
        """The frequency class of a word, or of the word it is a form of, in the language of the text."""
        found = self.home.lexicon.frequency(word)
        return _of_a_form(word, self.home) if found is None else found

    def _lead(self, word: str) -> float:
        scores = self.lookup.word(word).scores
        return max(1.0, scores[self.there] - scores[self.here])

    def _look(self, word: str) -> float:
        profiles = self.lookup.profiles
        return ngram_score(word, profiles[self.there]) - ngram_score(word, profiles[self.here])


def _of_a_form(word: str, facts: WordFacts) -> int | None:
    frequency = facts.lexicon.frequency
    for ending in facts.endings:
        found = frequency(word + ending)
        if found is None and word.endswith(ending) and len(word) - len(ending) >= LEAST_LETTERS:
            found = frequency(word[: -len(ending)])
        if found is not None and found >= LEAST_BASE:
            return found
    return None


def _join(pieces: list[_Piece], text: str, language: str) -> list[Copied]:
    found: list[Copied] = []
    at = 0
    while at < len(pieces):
        if not pieces[at].strength:
            at += 1
            continue
        first = last = at
        while (
            first and pieces[first - 1].copied and not text[pieces[first - 1].end : pieces[first].start].strip(" '’-")
        ):
            first -= 1
        while last + 1 < len(pieces) and pieces[last + 1].copied:
            if text[pieces[last].end : pieces[last + 1].start].strip(" '’-"):
                break
            last += 1
        total = sum(piece.strength for piece in pieces[first : last + 1])
        found.append(Copied(pieces[first].start, pieces[last].end, language, min(1.0, total / (2 * CAP))))
        at = last + 1
    return found
