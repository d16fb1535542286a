"""The tokenizer: WordPiece over text without accents and case, written by the `tokenizers` library."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from typing import TYPE_CHECKING
from unicodedata import category

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pairs import Pair

# Characters that are written in several ways get one way. NFKD does the rest (ligatures, "…", no-break spaces).
SAME = {"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d",
        "\u2019": "'", "\u2018": "'", "\u201a": "'", "\u201b": "'", "\u2039": "'", "\u203a": "'",
        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-"}  # fmt: skip
# Soft hyphens and zero-width characters say nothing.
SAME |= dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", "")
UNKNOWN = "[UNK]"
CONTINUED = "##"  # before a piece that does not begin a word
ALPHABET = 300  # characters
LONGEST = 100  # characters of a word


def train(pairs: Sequence[Pair], weights: Sequence[float], size: int, texts: int, seed: int) -> Tokenizer:
    """Return a tokenizer of `size` tokens, trained on `texts` texts drawn by weight, as many of every language.

    The library numbers characters, and drops the rare ones, in the order of a hash table, which is another one in every
    process. The same texts give the same tokenizer all the same: the alphabet is given to it, and the numbers are as
    well, since special tokens are numbered first, as they come.
    """
    by_language: dict[str, tuple[list[str], list[float]]] = defaultdict(lambda: ([], []))
    for pair, weight in zip(pairs, weights, strict=True):
        for language, text in zip(pair.languages, pair.texts, strict=True):
            by_language[language][0].append(text)
            by_language[language][1].append(weight)
    chance = random.Random(seed)
    drawn = [
        text
        for language in sorted(by_language)
        for text in chance.choices(*by_language[language], k=texts // len(by_language))
    ]
    return cut(drawn, size)


def cut(texts: Sequence[str], size: int) -> Tokenizer:
    """Return a tokenizer of `size` tokens, trained on these texts."""
    tokenizer = Tokenizer(models.WordPiece(unk_token=UNKNOWN))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            *(normalizers.Replace(written, meant) for written, meant in SAME.items()),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.WhitespaceSplit(),
            pre_tokenizers.Split(Regex(r"[\p{P}\p{S}]"), "isolated"),
        ]
    )
    characters = _alphabet(tokenizer, texts)
    trainer = trainers.WordPieceTrainer(
        vocab_size=size,
        special_tokens=[UNKNOWN, *characters, *(CONTINUED + one for one in characters if category(one)[0] not in "PS")],
        initial_alphabet=characters,
        limit_alphabet=len(characters),
        continuing_subword_prefix=CONTINUED,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    # Anew, so that nothing is special but the unknown token.
    trained = Tokenizer(
        models.WordPiece(
            tokenizer.get_vocab(),
            unk_token=UNKNOWN,
            max_input_chars_per_word=LONGEST,
            continuing_subword_prefix=CONTINUED,
        )
    )
    trained.normalizer, trained.pre_tokenizer = tokenizer.normalizer, tokenizer.pre_tokenizer
    trained.add_special_tokens([UNKNOWN])
    return trained


def _alphabet(tokenizer: Tokenizer, texts: Iterable[str]) -> list[str]:
    """Return the most frequent characters after normalisation, sorted."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(text)
    seen: Counter[str] = Counter()
    for character, count in counts.items():
        for one in "".join(tokenizer.normalizer.normalize_str(character).split()):
            seen[one] += count
    return sorted(sorted(seen, key=lambda character: (-seen[character], character))[:ALPHABET])
