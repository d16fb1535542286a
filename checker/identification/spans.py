"""Foreign text inside a sentence: from one known word change to the next.

The method is a Viterbi search over the languages, word by word, on the evidence of `evidence.Table`; what it finds
must then show that it is left-over text and no name, title, quotation or loan phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker import languages as registry
from checker.identification.evidence import CAP, WORD, Table, mask, table
from checker.languages.word_facts import WordFacts

LEAVE = 4.0
RETURN = 0.5
AT_SENTENCE_END = 0.2
STRANGE = -1.5
LEAST_WORDS = 3
NEUTRAL = -1.0
SHARED = 1.0
_SENTENCE_END = re.compile(r"[.!?…:][\"'»”“’)\]]*\s*$")
_APOSTROPHES = ("'", "’")
_NO_EVIDENCE = (0.0,) * 50
_QUOTED = re.compile(
    r"«[^«»]*»|»[^«»]*«|„[^„“”\"]*[“”\"]|“[^“”]*”|\"[^\"]*\"|‹[^‹›]*›|‚[^‚‘’]*[‘’]|‘[^‘’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)"
)


@dataclass(frozen=True, slots=True)
class ForeignSpan:
    """Characters ``start`` to ``end`` of a text are in ``language``; ``confidence`` is in 0..1."""

    start: int
    end: int
    language: str
    confidence: float = 1.0


@dataclass(slots=True)
class _Token:
    start: int
    end: int
    text: str
    lower: str
    scores: tuple[float, ...]
    known: tuple[bool, ...]
    name: bool
    fresh: bool  # the first word of a sentence or a line
    weight: float
    quote: int  # number of the quotation it stands in, 0 outside


@dataclass(slots=True)
class _Run:
    first: int
    last: int  # inclusive
    language: int


def find_foreign_spans(text: str, language: str) -> list[ForeignSpan]:
    """The parts of ``text``, written in ``language``, that are in another known language.

    Names, titles, quotations and loan words are left out. Time is linear in the length of the text.
    """
    return _find(text, language)[0]


def find_quoted_foreign(text: str, language: str) -> list[ForeignSpan]:
    """The quotations in ``text``, written in ``language``, that are in another known language as a whole."""
    return _find(text, language)[1]


def _find(text: str, language: str) -> tuple[list[ForeignSpan], list[ForeignSpan]]:
    codes = registry.codes()
    if language not in codes:
        return [], []
    lookup = table(codes)
    host = codes.index(language)
    spans: list[ForeignSpan] = []
    quoted: list[ForeignSpan] = []
    masked = mask(text)
    if not _may_hold(masked, lookup, host):
        return spans, quoted
    quotes = [match.span() for match in _QUOTED.finditer(masked)]
    at = 0
    for line in masked.splitlines(keepends=True):
        _search(text, line, at, lookup, host, quotes, spans, quoted)
        at += len(line)
    return spans, quoted


def _may_hold(masked: str, lookup: Table, host: int) -> bool:
    """Whether enough words are stranger here than elsewhere for a search to be worth while."""
    strange = 0.0
    for token in WORD.findall(masked):
        score = lookup.word(token.lower()).scores[host]
        if score < STRANGE:
            strange -= score
            if strange > LEAVE + RETURN:
                return True
    return False


def _tokens(line: str, offset: int, lookup: Table, host: int, quotes: list[tuple[int, int]]) -> list[_Token]:
    found: list[_Token] = []
    last_end = 0
    fresh = True
    shouting = line.isupper()
    capitalising = [facts.nouns_capitalised for facts in lookup.facts]
    for match in WORD.finditer(line):
        word = match.group()
        start, end = match.span()
        if found:
            fresh = bool(_SENTENCE_END.search(line[last_end:start]))
        last_end = end
        lower = word.lower()
        entry = lookup.word(lower)
        scores = entry.scores
        weight = 1.0
        if end - start == 1 and lower not in lookup.letters and not _beside_apostrophe(line, start, end):
            scores = _NO_EVIDENCE[: len(scores)]
        if not word.islower() and not shouting:
            if len(word) > 1 and word.isupper():
                weight = 0.0
            elif not fresh or entry.name:
                best = max(range(len(entry.scores)), key=entry.scores.__getitem__)
                noun = capitalising[best] and entry.known[best] and not entry.name
                weight = 0.7 if noun or lower in lookup.facts[best].function_words else 0.3
        quote = 0
        for number, (a, b) in enumerate(quotes, 1):
            if a <= start + offset < b:
                quote = number
        found.append(
            _Token(start + offset, end + offset, word, lower, scores, entry.known, entry.name, fresh, weight, quote)
        )
    _settle_loans(found, lookup.loan_phrases[host], host)
    return found


def _beside_apostrophe(line: str, start: int, end: int) -> bool:
    return line[end : end + 1] in _APOSTROPHES or (start > 0 and line[start - 1] in _APOSTROPHES)


def _settle_loans(tokens: list[_Token], phrases: dict[str, list[tuple[str, ...]]], host: int) -> None:
    """Loan words and loan phrases of the host language are at home: nothing speaks against them."""
    for at, token in enumerate(tokens):
        for phrase in phrases.get(token.lower, ()):
            part = tokens[at : at + len(phrase)]
            if tuple(t.lower for t in part) == phrase:
                for t in part:
                    t.scores = tuple(0.0 if i == host else min(score, -1.0) for i, score in enumerate(t.scores))
                break


def _viterbi(tokens: list[_Token], count: int, host: int, text: str) -> list[int]:
    """The likeliest language of every token, at a price for every change."""
    best = [0.0 if i == host else -LEAVE for i in range(count)]
    back: list[list[int]] = []
    previous_end = tokens[0].start
    for token in tokens:
        between = text[previous_end : token.start]
        ease = AT_SENTENCE_END if token.fresh else (0.9 if between.strip() else 1.0)
        previous_end = token.end
        step, origin = [], []
        for state in range(count):
            value, came = best[state], state
            for other in range(count):
                if other != state:
                    price = (RETURN if state == host else LEAVE) * ease
                    if best[other] - price > value:
                        value, came = best[other] - price, other
            step.append(value + token.weight * token.scores[state])
            origin.append(came)
        best = step
        back.append(origin)
    for state in range(count):
        if state != host:
            best[state] -= RETURN * AT_SENTENCE_END
    state = max(range(count), key=best.__getitem__)
    path = [state] * len(tokens)
    for at in range(len(tokens) - 1, 0, -1):
        state = back[at][state]
        path[at - 1] = state
    return path


def _search(
    text: str,
    line: str,
    offset: int,
    lookup: Table,
    host: int,
    quotes: list[tuple[int, int]],
    spans: list[ForeignSpan],
    quoted: list[ForeignSpan],
) -> None:
    tokens = _tokens(line, offset, lookup, host, quotes)
    if not tokens:
        return
    path = _viterbi(tokens, len(lookup.codes), host, text)
    for run in _runs(path, host):
        _leave_quotation(run, tokens, host)
        inside = _quotation(run, tokens, host)
        _trim(run, tokens, host)
        if run.first > run.last:
            continue
        if not inside:
            _grow(run, tokens, host)
        confidence = min(1.0, _gain(run, tokens, host) / (3 * CAP))
        span = ForeignSpan(tokens[run.first].start, tokens[run.last].end, lookup.codes[run.language], confidence)
        if inside:
            if run.last - run.first + 1 >= LEAST_WORDS:
                quoted.append(span)
        elif _is_left_over(run, tokens, lookup, host, text):
            spans.append(span)


def _runs(path: list[int], host: int) -> list[_Run]:
    runs: list[_Run] = []
    for at, state in enumerate(path):
        if state == host:
            continue
        if runs and runs[-1].last == at - 1 and runs[-1].language == state:
            runs[-1].last = at
        else:
            runs.append(_Run(at, at, state))
    return runs


def _lead(token: _Token, language: int, host: int) -> float:
    """How much likelier a word is in the foreign language than in the host's."""
    return token.scores[language] - token.scores[host]


def _gain(run: _Run, tokens: list[_Token], host: int) -> float:
    return sum(t.weight * _lead(t, run.language, host) for t in tokens[run.first : run.last + 1])


def _leave_quotation(run: _Run, tokens: list[_Token], host: int) -> None:
    """Where a run reaches out of a quotation on words that say little, cut it at the quotation marks."""
    for number in {token.quote for token in tokens[run.first : run.last + 1]} - {0}:
        inside = [at for at in range(run.first, run.last + 1) if tokens[at].quote == number]
        first, last = inside[0], inside[-1]
        for part in (_Run(run.first, first - 1, run.language), _Run(last + 1, run.last, run.language)):
            if part.first <= part.last and _gain(part, tokens, host) < LEAVE:
                if part.last < first:
                    run.first = first
                else:
                    run.last = last


def _trim(run: _Run, tokens: list[_Token], host: int) -> None:
    """Take words off both ends that say nothing for the foreign language, and names."""

    def idle(token: _Token) -> bool:
        lead = _lead(token, run.language, host)
        if lead <= 0.0 or (lead < SHARED and token.known[host]):
            return True
        return not token.text.islower() and not token.fresh and (token.name or not token.known[run.language])

    while run.first <= run.last and idle(tokens[run.first]):
        run.first += 1
    while run.first <= run.last and idle(tokens[run.last]):
        run.last -= 1


def _grow(run: _Run, tokens: list[_Token], host: int) -> None:
    """Take in what is left of a sentence at either end, where no word of it speaks for the host language."""

    def neutral(token: _Token, names: bool) -> bool:
        return _lead(token, run.language, host) > NEUTRAL or (names and token.name and not token.text.islower())

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


def _quotation(run: _Run, tokens: list[_Token], host: int) -> bool:
    """Whether the run is a quotation: all of it within quotation marks, and nothing of the host language with it."""
    number = tokens[run.first].quote
    if not number or tokens[run.last].quote != number:
        return False
    rest = [t for at, t in enumerate(tokens) if t.quote == number and not run.first <= at <= run.last]
    return not any(_lead(t, run.language, host) < NEUTRAL and t.text.islower() and t.known[host] for t in rest)


def _starts_like_name(run: _Run, tokens: list[_Token], host: int, text: str) -> bool:
    """Whether the run, with the words before it that could be of its language, begins with a capital that a name has."""
    at = run.first
    while tokens[at].text.islower() and at and run.first - at < 3:
        before = tokens[at - 1]
        if text[before.end : tokens[at].start].strip() or _lead(before, run.language, host) < -4.0:
            break
        if before.text.islower() and _lead(before, run.language, host) < -2.5:
            break
        at -= 1
    first = tokens[at]
    return not first.text.islower() and not first.fresh


def _opens_sentence(words: list[_Token], facts: WordFacts) -> bool:
    """Whether a capital is that of a sentence: on a small word that names do not begin with, or an article before one."""
    first, second = words[0], words[1]
    if facts.titles_capitalised:
        content = [t for t in words[1:] if t.lower not in facts.connectives]
        lower = sum(t.text.islower() for t in content)
        return first.lower in facts.function_words and lower > len(content) - lower
    if first.lower in facts.articles:
        return second.text.islower() and not facts.nouns_capitalised
    return first.lower in facts.function_words and first.lower not in facts.connectives


def _neighbours(run: _Run, tokens: list[_Token], host: int) -> int:
    """How many words beside the run could belong to it too."""
    count = 0
    for at in (run.first - 1, run.last + 1):
        if 0 <= at < len(tokens):
            token = tokens[at]
            same = not tokens[max(at, run.first)].fresh
            could = token.name or token.known[run.language] or not token.known[host]
            count += same and could and _lead(token, run.language, host) > NEUTRAL
    return count


def _is_left_over(run: _Run, tokens: list[_Token], lookup: Table, host: int, text: str) -> bool:
    """Whether a foreign run is text that was left over, and no name, title or loan phrase."""
    words = [t for t in tokens[run.first : run.last + 1] if len(t.text) > 1 or any(t.scores)]
    facts = lookup.facts[run.language]
    if len(words) < 2 or len(words) + _neighbours(run, tokens, host) < LEAST_WORDS:
        return False
    if _gain(run, tokens, host) < LEAVE:
        return False
    small = [t for t in words if (t.text.islower() or t.fresh) and _lead(t, run.language, host) > 1.0]
    nouns = [
        t
        for t in words
        if facts.nouns_capitalised
        and not t.text.islower()
        and not t.fresh
        and t.known[run.language]
        and not t.name
        and _lead(t, run.language, host) > 1.0
    ]
    content = [t for t in small if t.lower not in facts.connectives]
    clause = any(t.lower in facts.verbs or (facts.verb_form and facts.verb_form.fullmatch(t.lower)) for t in content)
    if len(content) + len(nouns) < 4 and not clause and not any(t.lower in facts.function_words for t in small):
        return False
    if _starts_like_name(run, tokens, host, text):
        if _opens_sentence(words, facts):
            return len(small) >= 2
        lower = sum(t.text.islower() for t in small)
        return clause or (len(content) >= 2 and len(content) + len(nouns) >= 4) or (lower >= 3 and len(nouns) >= 2)
    if len(small) + len(nouns) < 2:
        return False
    return bool(content or nouns) or sum(t.known[run.language] for t in words) >= LEAST_WORDS
