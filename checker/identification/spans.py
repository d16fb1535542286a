"""Foreign text inside a sentence: from one known word change to the next.

The method is a Viterbi search over the languages, word by word, on the evidence of `evidence.Table`; what it finds
must then show that it is left-over text and no name, title, quotation or loan phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker import languages as registry
from checker.identification.evidence import CAP, WORD, Table, mask, table

LEAVE = 4.0
RETURN = 0.5
AT_SENTENCE_END = 0.2
STRANGE = -1.5
LEAST_WORDS = 3
_SENTENCE_END = re.compile(r"[.!?…:][\"'»”“’)\]]*\s*$")
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


def _tokens(line: str, offset: int, lookup: Table, quotes: list[tuple[int, int]]) -> list[_Token]:
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
        weight = 1.0
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
        found.append(_Token(start + offset, end + offset, word, lower, entry.scores, fresh, weight, quote))
    return found


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
    tokens = _tokens(line, offset, lookup, quotes)
    if not tokens:
        return
    path = _viterbi(tokens, len(lookup.codes), host, text)
    for run in _runs(path, host):
        _trim(run, tokens, host)
        if run.first > run.last:
            continue
        inside = _quotation(run, tokens)
        gain = _gain(run, tokens, host)
        confidence = min(1.0, gain / (3 * CAP))
        code = lookup.codes[run.language]
        if inside:
            if run.last - run.first + 1 >= LEAST_WORDS:
                quoted.append(ForeignSpan(tokens[run.first].start, tokens[run.last].end, code, confidence))
        elif _is_left_over(run, tokens, lookup, host):
            spans.append(ForeignSpan(tokens[run.first].start, tokens[run.last].end, code, confidence))


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


def _trim(run: _Run, tokens: list[_Token], host: int) -> None:
    """Take words off both ends that say nothing for the foreign language."""
    while run.first <= run.last and tokens[run.first].scores[run.language] <= tokens[run.first].scores[host]:
        run.first += 1
    while run.first <= run.last and tokens[run.last].scores[run.language] <= tokens[run.last].scores[host]:
        run.last -= 1


def _quotation(run: _Run, tokens: list[_Token]) -> bool:
    """Whether the run is a quotation: all of it within quotation marks that hold hardly anything else."""
    number = tokens[run.first].quote
    if not number or tokens[run.last].quote != number:
        return False
    within = sum(token.quote == number for token in tokens)
    return run.last - run.first + 1 >= 0.6 * within


def _gain(run: _Run, tokens: list[_Token], host: int) -> float:
    return sum(t.weight * (t.scores[run.language] - t.scores[host]) for t in tokens[run.first : run.last + 1])


def _is_left_over(run: _Run, tokens: list[_Token], lookup: Table, host: int) -> bool:
    """Whether a foreign run is text that was left over, and no name, title or loan phrase."""
    words = tokens[run.first : run.last + 1]
    facts, host_facts = lookup.facts[run.language], lookup.facts[host]
    evidence = [t for t in words if t.text.islower() and t.scores[run.language] - t.scores[host] > 1.0]
    whole = run.first == 0 and run.last == len(tokens) - 1
    if len(words) < LEAST_WORDS:
        return False
    if len(evidence) < 2 or all(t.lower in facts.connectives for t in evidence):
        return False
    phrase = " ".join(t.lower for t in words)
    if phrase in host_facts.loan_words:
        return False
    clause = any(t.lower in facts.verbs and t in evidence for t in words)
    if not words[0].text.islower() and not words[0].fresh and not whole:
        return clause or len(evidence) >= 4
    return _gain(run, tokens, host) >= LEAVE
