"""Foreign text inside a sentence: from one change of language to the next.

What the search over the words' evidence finds must then show that it is text left over, and no name, title, quotation
or loan phrase: three words or more, small words or verbs among them, no capital that begins a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, takewhile

from checker import languages as registry
from checker.identification.evidence import CAP, WORD, Table, mask, table
from checker.identification.tokens import APOSTROPHES, LEAVE, OF_A_NAME, QUOTED, RETURN, Token, languages_of, tokens_of
from checker.languages.word_facts import WordFacts

_NUMBER = re.compile(r"[ \u00a0]\d+(?:[.,:]\d+)*\b")
STRANGE = -1.5
LEAST_WORDS = 3
NEUTRAL = -1.0  # a word that is so little likelier in the host language may belong to either
SHARED = 1.0  # and so little likelier in the other
AT_HOME = -2.5  # less likely than this in the foreign language: no word of a foreign name
SEVERAL = 4  # words of content that make text of what begins like a name
LOOK_BACK = 3


@dataclass(frozen=True, slots=True)
class ForeignSpan:
    """Characters ``start`` to ``end`` of a text are in ``language``; ``confidence`` is in 0..1."""

    start: int
    end: int
    language: str
    confidence: float = 1.0


def find_foreign_spans(text: str, language: str) -> list[ForeignSpan]:
    """The parts of ``text``, written in ``language``, that are in another known language.

    Names, titles, quotations and loan words are left out. Empty for a language that is not known. Time is linear in
    the length of the text.
    """
    return [span for span, quoted in _found(text, language) if not quoted]


def find_quoted_foreign(text: str, language: str) -> list[ForeignSpan]:
    """The quotations in ``text``, written in ``language``, that are in another known language as a whole."""
    return [span for span, quoted in _found(text, language) if quoted]


def find_all_foreign(text: str, language: str) -> tuple[list[ForeignSpan], list[ForeignSpan]]:
    """What `find_foreign_spans` and `find_quoted_foreign` find, in one go."""
    found = _found(text, language)
    return [span for span, quoted in found if not quoted], [span for span, quoted in found if quoted]


def _found(text: str, language: str) -> list[tuple[ForeignSpan, bool]]:
    codes = registry.codes()
    if language not in codes:
        return []
    lookup = table(codes)
    host = codes.index(language)
    masked = mask(text)
    if not _may_hold(masked.lower() if masked.isupper() else masked, lookup, host):
        return []
    quotes = [match.span() for match in QUOTED.finditer(masked)]
    found: list[tuple[ForeignSpan, bool]] = []
    at = 0
    for line in masked.splitlines(keepends=True):
        tokens = tokens_of(line, at, lookup, host, quotes)
        at += len(line)
        if tokens:
            found += _Line(tokens, lookup, host, text).spans()
    return found


def _may_hold(masked: str, lookup: Table, host: int) -> bool:
    """Whether enough words are stranger here than elsewhere, one in small letters among them, to search at all."""
    strange, small = 0.0, False
    row = lookup.row
    for token in WORD.findall(masked):
        score = row(token)[host]
        if score < STRANGE * OF_A_NAME:
            strange -= score
            small = small or (score < STRANGE and token.islower())
    return small and strange > LEAVE + RETURN


@dataclass(slots=True)
class _Run:
    first: int
    last: int  # inclusive
    language: int


class _Line:
    """One line of a text: the search in it, and the tests that what it finds must stand."""

    def __init__(self, tokens: list[Token], lookup: Table, host: int, text: str) -> None:
        self.tokens, self.lookup, self.host, self.text = tokens, lookup, host, text

    def spans(self) -> list[tuple[ForeignSpan, bool]]:
        """The foreign spans, each with whether it is a quotation."""
        found: list[tuple[ForeignSpan, bool]] = []
        for run in self._runs():
            self._leave_quotation(run)
            quoted = self._is_quotation(run)
            self._trim(run)
            if run.first > run.last:
                continue
            if not quoted:
                self._grow(run)
            if run.last - run.first + 1 < LEAST_WORDS if quoted else not self._is_left_over(run):
                continue
            confidence = min(1.0, self._gain(run) / (3 * CAP))
            code = self.lookup.codes[run.language]
            start, end = self.tokens[run.first].start, self._end(run)
            found.append((ForeignSpan(start, end, code, confidence), quoted))
        return found

    def _runs(self) -> list[_Run]:
        runs: list[_Run] = []
        for at, state in enumerate(languages_of(self.tokens, len(self.lookup.codes), self.host, self.text)):
            if state == self.host:
                continue
            if runs and runs[-1].last == at - 1 and runs[-1].language == state:
                runs[-1].last = at
            else:
                runs.append(_Run(at, at, state))
        return runs

    def _gain(self, run: _Run) -> float:
        return sum(t.weight * t.lead(run.language, self.host) for t in self.tokens[run.first : run.last + 1])

    def _leave_quotation(self, run: _Run) -> None:
        """Where a run reaches out of a quotation on words that say little, cut it at the quotation marks."""
        tokens = self.tokens
        places: dict[int, tuple[int, int]] = {}
        gains = [0.0]
        for at in range(run.first, run.last + 1):
            token = tokens[at]
            gains.append(gains[-1] + token.weight * token.lead(run.language, self.host))
            if token.quote:
                places[token.quote] = places.get(token.quote, (at, at))[0], at
        begun = run.first
        for number in sorted(places):
            first, last = places[number]
            first, last = max(first, run.first), min(last, run.last)
            if first > last:
                continue
            if run.first < first and gains[first - begun] - gains[run.first - begun] < LEAVE:
                run.first = first
            if last < run.last and gains[run.last + 1 - begun] - gains[last + 1 - begun] < LEAVE:
                run.last = last

    def _is_quotation(self, run: _Run) -> bool:
        """Whether the run is a quotation: all of it within quotation marks, nothing of the host language with it."""
        number = self.tokens[run.first].quote
        if not number or self.tokens[run.last].quote != number:
            return False
        before = takewhile(lambda t: t.quote == number, (self.tokens[at] for at in range(run.first - 1, -1, -1)))
        behind = takewhile(lambda t: t.quote == number, islice(self.tokens, run.last + 1, None))
        return not any(
            t.small and t.known[self.host] and t.lead(run.language, self.host) < NEUTRAL for t in (*before, *behind)
        )

    def _trim(self, run: _Run) -> None:
        """Take words off both ends that say nothing for the foreign language, and names."""

        def idle(token: Token) -> bool:
            lead = token.lead(run.language, self.host)
            if lead <= 0.0 or (lead < SHARED and token.known[self.host]):
                return True
            return not token.small and not token.fresh and (token.name or not token.known[run.language])

        while run.first <= run.last and idle(self.tokens[run.first]):
            run.first += 1
        while run.first <= run.last and idle(self.tokens[run.last]):
            run.last -= 1
        more = run.first <= run.last < len(self.tokens) - 1
        if more and (self._is_elided(run.last) or self._belongs(run, run.last + 1)):
            run.last += 1

    def _is_elided(self, at: int) -> bool:
        """Whether a word is written together with the next one, with an apostrophe between."""
        end, following = self.tokens[at].end, self.tokens[at + 1].start
        return following == end + 1 and self.text[end] in APOSTROPHES

    def _belongs(self, run: _Run, at: int) -> bool:
        """Whether a name or noun after the run belongs to it: behind a preposition, an article, an adjective."""
        before, token = self.tokens[run.last], self.tokens[at]
        if token.fresh or self.text[before.end : token.start].strip() or self._is_noun_here(token):
            return False
        facts = self.lookup.facts[run.language]
        if token.small:
            after = self.tokens[at + 1].start if at + 1 < len(self.tokens) else len(self.text)
            closes = bool(self.text[token.end : after].strip())
            shared = token.known[run.language] and token.lead(run.language, self.host) > AT_HOME
            return before.lower in facts.connectives and shared and closes
        ending = facts.nouns_capitalised and before.small and before.lower.endswith(facts.adjective_endings)
        return before.lower in facts.connectives or (ending and not token.known[self.host])

    def _is_noun_here(self, token: Token) -> bool:
        return self.lookup.facts[self.host].nouns_capitalised and token.known[self.host]

    def _end(self, run: _Run) -> int:
        """Where the run ends: a number that closes the sentence, or follows a preposition, belongs to it."""
        last = self.tokens[run.last]
        number = _NUMBER.match(self.text, last.end)
        if number is None:
            return last.end
        closes = not self.text[number.end() : number.end() + 2].strip(" .!?…")
        small = last.lower in self.lookup.facts[run.language].connectives
        return number.end() if closes or small else last.end

    def _grow(self, run: _Run) -> None:
        """Take in what is left of a sentence at either end, where no word of it speaks for the host language."""
        tokens = self.tokens

        def neutral(token: Token, names: bool) -> bool:
            if token.lead(run.language, self.host) > NEUTRAL:
                return True
            return (
                names and not token.small and (token.name or not (token.known[self.host] or token.known[run.language]))
            )

        at = run.last
        while at + 1 < len(tokens) and not tokens[at + 1].fresh and neutral(tokens[at + 1], names=True):
            at += 1
        to_the_end = at + 1 == len(tokens) or tokens[at + 1].fresh
        if to_the_end:
            run.last = at
        at = run.first
        while at and not tokens[at].fresh and neutral(tokens[at - 1], names=to_the_end):
            at -= 1
        if tokens[at].fresh:
            run.first = at

    def _is_left_over(self, run: _Run) -> bool:
        """Whether a foreign run is text that was left over, and no name, title or loan phrase."""
        language, facts = run.language, self.lookup.facts[run.language]
        run_tokens = self.tokens[run.first : run.last + 1]
        words = [t for t in run_tokens if len(t.text) > 1 or t.lower in facts.function_words - facts.elided]
        if len(words) < 2 or len(words) + self._neighbours(run) < LEAST_WORDS or self._gain(run) < LEAVE:
            return False
        kept = {id(t) for t in words}
        said = [
            t for t in run_tokens if id(t) in kept or len(t.text) > 1 or self.text[t.end : t.end + 1] in APOSTROPHES
        ]
        loans = self.lookup.facts[self.host].loan_words - facts.function_words
        particles = {id(self.tokens[at]) for at in range(run.first, run.last + 1) if self._is_particle(at, facts)}
        strong = [
            t for t in said if t.lead(language, self.host) > SHARED and t.lower not in loans and id(t) not in particles
        ]
        small = [t for t in strong if t.small or t.fresh]
        nouns = [
            t
            for t in strong
            if facts.nouns_capitalised and not t.small and not t.fresh and t.known[language] and not t.name
        ]
        content = [t for t in small if t.lower not in facts.connectives]
        clause = any(_is_verb(t.lower, facts) for t in content)
        if (
            len(content) + len(nouns) < SEVERAL
            and not clause
            and not any(t.lower in facts.function_words for t in small)
        ):
            return False
        if self._begins_like_name(run):
            if _opens_sentence(words, facts):
                return len(small) >= 2
            lower = sum(t.small for t in small)
            several = len(content) >= 2 and len(content) + len(nouns) >= SEVERAL
            told = len(nouns) >= 2 or (nouns and any(t.lower in facts.function_words for t in content))
            return clause or several or (lower >= 3 and bool(told))
        if len(small) + len(nouns) < 2:
            return False
        return bool(content or nouns) or sum(t.known[language] for t in words) >= LEAST_WORDS

    def _is_particle(self, at: int, facts: WordFacts) -> bool:
        """Whether a small word stands between two words with a capital, as in a name."""
        if self.tokens[at].lower not in facts.connectives:
            return False
        beside = self.tokens[max(0, at - 1) : at] + self.tokens[at + 1 : at + 2]
        names = [t for t in beside if not t.small and not t.fresh and (t.name or not any(t.known))]
        return len(names) == 2

    def _neighbours(self, run: _Run) -> int:
        """How many words beside the run could belong to it too."""
        count = 0
        for at in (run.first - 1, run.last + 1):
            if 0 <= at < len(self.tokens):
                token = self.tokens[at]
                together = not self.tokens[max(at, run.first)].fresh
                could = token.name or token.known[run.language] or not token.known[self.host]
                count += together and could and token.lead(run.language, self.host) > NEUTRAL
        return count

    def _begins_like_name(self, run: _Run) -> bool:
        """Whether the run, with words before it that may be of its language, has a capital inside a sentence."""
        tokens, at = self.tokens, run.first
        while tokens[at].small and at and run.first - at < LOOK_BACK:
            before = tokens[at - 1]
            lead = before.lead(run.language, self.host)
            if self.text[before.end : tokens[at].start].strip() or lead < (AT_HOME if before.small else -LEAVE):
                break
            at -= 1
        return not tokens[at].small and not tokens[at].fresh


def _is_verb(word: str, facts: WordFacts) -> bool:
    return word in facts.verbs or (facts.verb_form is not None and facts.verb_form.fullmatch(word) is not None)


def _opens_sentence(words: list[Token], facts: WordFacts) -> bool:
    """Whether a capital is a sentence's: on a small word that names do not begin with, or on an article."""
    first, second = words[0], words[1]
    if facts.titles_capitalised:
        content = [t for t in words[1:] if t.lower not in facts.connectives]
        lower = sum(t.small for t in content)
        return first.lower in facts.function_words and lower > len(content) - lower
    if first.lower in facts.articles:
        return second.small and not facts.nouns_capitalised
    return first.lower in facts.function_words and first.lower not in facts.connectives
