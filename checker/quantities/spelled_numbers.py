"""A number in words: zwei Millionen, nineteen eighty-four, trois virgule cinq."""

from __future__ import annotations

from decimal import Decimal

from checker.quantities import number_words
from checker.quantities.bare_number import Number
from checker.quantities.number_compounds import NumberWord
from checker.quantities.number_words import JOINER, Piece
from checker.quantities.quantity import Value
from checker.quantities.thresholds import MOST_PIECES, SMALL_NUMBER
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import HYPHEN


def read_lone_word(line: TokenLine, at: int, word: NumberWord) -> Number | None:
    """The number of a word that nothing behind it goes on with: most are.

    A shortcut: where it reads a number, `read_spelled_number` reads the same.
    """
    behind, value = line.words[at + 1], word.number
    if not isinstance(value, int) or word.tail is not None or word.roman or behind in line.lexicon.joints:
        return None
    if line.look_up(behind) is not None:
        return None
    weak = value <= SMALL_NUMBER or line.words[at] in line.facts.one.weak_numerals
    return Number(value, at + 1, digits=False, weak=weak)


def read_spelled_number(line: TokenLine, at: int) -> Number | None:
    """The number in words that begins at token ``at``, the longest that makes sense; None where there is none."""
    pieces, number = _collect_pieces(line, at)
    if number is None:
        return None
    alone = len(pieces) == 1 and line.words[at] in line.facts.one.weak_numerals
    number.weak = alone or (number.value <= SMALL_NUMBER and not number.scaled)
    _add_behind_comma(line, number)
    return number if number.ordinal else _add_decimals(line, number) or _add_year_pair(line, number) or number


def _collect_pieces(line: TokenLine, at: int) -> tuple[list[Piece], Number | None]:
    """The pieces from token ``at`` on, joiners included, and the longest number they make."""
    pieces: list[Piece] = []
    best: Number | None = None
    end = at
    while not (best is not None and (best.ordinal or len(pieces) > MOST_PIECES)):
        piece = _read_piece(line, end, pieces)
        if piece is None:
            break
        pieces.append(piece)
        value, ordinal = number_words.compose_number(pieces)
        if value is None:
            break
        scaled = any(role in {"hundred", "scale"} for role, _, _ in pieces)
        best = Number(value, end + 1, digits=False, ordinal=ordinal, scaled=scaled)
        if not ordinal:
            end = _skip_links(line, end + 1, pieces, value)
    return pieces, best


def _skip_links(line: TokenLine, at: int, pieces: list[Piece], value: Value) -> int:
    """The token that a number may go on with behind small words, hyphens and a joiner, which becomes a piece."""
    words, facts = line.words, line.facts
    particle = len(words[at]) > 3 and words[at] in facts.nouns.particles
    if particle and words[at + 1] in facts.magnitudes.scales and value < 1000:
        at += 1
    at = _skip_hyphen(line, at)
    if words[at] in facts.cardinals.joiners and _is_joined(line, pieces, at):
        pieces.append(JOINER)
        at = _skip_hyphen(line, at + 1)
    return at


def _skip_hyphen(line: TokenLine, at: int) -> int:
    return at + (line.words[at] == HYPHEN and line.touches(at) and line.touches(at + 1))


def _is_joined(line: TokenLine, pieces: list[Piece], at: int) -> bool:
    """Whether a joiner at token ``at`` joins: twenty and one, hundred and twenty, not two and three."""
    words = line.words
    found = line.look_up(words[at + 2 if words[at + 1] == HYPHEN else at + 1])
    if found is None or found.tail is not None:
        return False
    value = found.number if found.number is not None else found.ordinal
    if value is None:
        return False
    before = number_words.compose_number(pieces)[0] or 0
    tens_and_one = value in {1, 11} and before % 100 >= 20 and before % 10 == 0
    return tens_and_one or (before >= 100 and before % 100 == 0 and value < 100)


def _read_piece(line: TokenLine, at: int, before: list[Piece]) -> Piece | None:
    """What the word at token ``at`` adds to the pieces before it; None where it cannot go on with them."""
    word = line.words[at]
    found = line.look_up(word)
    if found is None or found.tail is not None or found.roman:
        return None
    value, ordinal = found.number, False
    if value is None and found.ordinal is not None:
        value, ordinal = found.ordinal, True
    if value is None:
        if found.hundred:
            return "hundred", found.hundred, False
        return ("scale", found.scale, False) if found.scale else None
    if not before:
        return None if ordinal else ("number", value, False)
    if _stands_apart(line, at, before, ordinal=ordinal):
        return None
    return _fit_piece(line, word, (_find_role(value, ordinal=ordinal), value, ordinal), before)


def _find_role(value: Value, *, ordinal: bool) -> str:
    """The role of a number word; an ordinal may be that of a hundred or a scale."""
    return number_words.get_role(int(value)) if ordinal else "number"


def _stands_apart(line: TokenLine, at: int, before: list[Piece], *, ordinal: bool) -> bool:
    """Whether a word that nothing joins to the pieces before it is one of its own: a second, an article."""
    word, facts = line.words[at], line.facts
    if line.words[at - 1] == HYPHEN or line.words[at - 1] in facts.cardinals.joiners:
        return False
    if ordinal and word in facts.ordinal_words.ambiguous_ordinals:
        return True
    return word in facts.one.articles and before[-1][0] == "number"


def _fit_piece(line: TokenLine, word: str, piece: Piece, before: list[Piece]) -> Piece:
    """The piece as it counts behind others, in languages that count in twenties: quatre-vingt-dix."""
    cardinals = line.facts.cardinals
    role, last = next((one[:2] for one in reversed(before) if one[0] != "joiner"), ("", 0))
    _, value, ordinal = piece
    if role == "number" and last in cardinals.multiplied.get(word, ()):
        return "score", 20, ordinal
    tens = 80 if role == "score" else last
    if role in {"number", "score"} and tens in cardinals.stacked and 10 <= value < 20:
        return "stacked", value, ordinal
    return piece


def _add_behind_comma(line: TokenLine, number: Number) -> None:
    """What a comma adds behind a scale: two thousand, one hundred."""
    if not line.facts.magnitudes.scale_comma or line.words[number.end] != ",":
        return
    if number.value < 1000 or number.ordinal:
        return
    rest = read_spelled_number(line, number.end + 1)
    if rest is not None and rest.scaled and rest.value < 10 ** number_words.count_zeros(int(number.value)):
        number.value, number.end, number.ordinal = number.value + int(rest.value), rest.end, rest.ordinal


def _add_decimals(line: TokenLine, number: Number) -> Number | None:
    """A decimal part in words: drei Komma fünf."""
    if line.words[number.end] not in line.facts.cardinals.decimal_words or not isinstance(number.value, int):
        return None
    part = read_spelled_number(line, number.end + 1)
    if part is None or part.ordinal or not isinstance(part.value, int):
        return None
    return Number(Decimal(f"{number.value}.{part.value}"), part.end, digits=False)


def _add_year_pair(line: TokenLine, number: Number) -> Number | None:
    """The second half of a year read in pairs: nineteen eighty-four."""
    if not line.facts.cardinals.year_pairs or not 10 <= number.value <= 20 or number.scaled:
        return None
    following = line.words[number.end]
    at = number.end + (1 if following == HYPHEN and line.touches(number.end + 1) else 0)
    zero = line.words[at] in line.facts.cardinals.zeros_in_years
    at = _skip_hyphen(line, at + 1) if zero else at
    pair = read_spelled_number(line, at) if line.look_up(line.words[at]) else None
    least, most = (1, 10) if zero else (10, 100)
    if pair is None or pair.ordinal or not least <= pair.value < most:
        return None
    return Number(int(number.value) * 100 + int(pair.value), pair.end, digits=False)
