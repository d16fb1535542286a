"""Word pieces as the `tokenizers` library makes them, in plain Python: for the one set-up the embedded model uses.

The library brings 47 MB of dependencies and a slower start; with a memory of the chunks seen, this is faster too
(figures: corpora/embedding/README.md). The tokenizer file is the library's own, and anything in it that is not
understood here is an error, so that the two can't drift apart.
"""

import unicodedata
from collections.abc import Iterable
from itertools import chain
from typing import Any

from checker.memo import Memo

REMEMBERED = 100_000
"""Chunks between spaces after which the memory starts anew: about 22 MB. Changes no result."""

_NORMALISE = ["NFKD", "StripAccents", "Lowercase"]
_SPLIT = {
    "type": "Sequence",
    "pretokenizers": [
        {"type": "WhitespaceSplit"},
        {"type": "Split", "pattern": {"Regex": r"[\p{P}\p{S}]"}, "behavior": "Isolated", "invert": False},
    ],
}


class WordPieces:
    """Texts to token ids."""

    def __init__(self, layout: dict[str, Any]) -> None:
        """Take the content of a tokenizer.json; ValueError when it asks for something else than is done here."""
        model = layout["model"]
        if model["type"] != "WordPiece" or layout["pre_tokenizer"] != _SPLIT or layout["post_processor"]:
            raise ValueError("The tokenizer is not of the kind the embedded model uses.")
        self.vocabulary: dict[str, int] = model["vocab"]
        self._prefix: str = model["continuing_subword_prefix"]
        self._longest: int = model["max_input_chars_per_word"]
        self._unknown = (self.vocabulary[model["unk_token"]],)
        self._reach = max(map(len, self.vocabulary))
        self._characters = _Characters(layout["normalizer"]["normalizers"])
        self._chunks = Memo(self._cut_chunk, REMEMBERED)
        self._words = Memo(self._cut_word, REMEMBERED)

    def list_ids(self, text: str) -> list[int]:
        """Return the token ids of a text."""
        return list(chain.from_iterable(map(self._chunks.__getitem__, text.split())))

    def list_all_ids(self, texts: Iterable[str]) -> tuple[list[int], list[int]]:
        """Return the ids of all texts end to end, and how many there are of each."""
        ids: list[int] = []
        counts: list[int] = []
        of, extend, before = self._chunks.__getitem__, ids.extend, 0
        for text in texts:
            extend(chain.from_iterable(map(of, text.split())))
            counts.append(len(ids) - before)
            before = len(ids)
        return ids, counts

    def _cut_chunk(self, chunk: str) -> tuple[int, ...]:
        """Return the ids of what stands between two spaces."""
        if not chunk.isascii():
            chunk = unicodedata.normalize("NFKD", chunk)
        words = chunk.translate(self._characters).split()
        return (
            self._words[words[0]]
            if len(words) == 1
            else tuple(chain.from_iterable(map(self._words.__getitem__, words)))
        )

    def _cut_word(self, word: str) -> tuple[int, ...]:
        """Return the ids of a word: always the longest piece that fits, from the left."""
        if len(word) > self._longest:
            return self._unknown
        ids, start, prefix, vocabulary = [], 0, "", self.vocabulary
        while start < len(word):
            for end in range(min(len(word), start + self._reach), start, -1):
                found = vocabulary.get(prefix + word[start:end])
                if found is not None:
                    ids.append(found)
                    start, prefix = end, self._prefix
                    break
            else:
                return self._unknown
        return tuple(ids)


class _Characters(dict[int, str]):
    """What becomes of a character after NFKD, for str.translate: small, without accents, punctuation set apart."""

    def __init__(self, steps: list[dict[str, Any]]) -> None:
        """Take the normalizers; ValueError when they are not NFKD, accents, case, and replacements of characters."""
        super().__init__()
        plain, replacements = steps[: len(_NORMALISE)], steps[len(_NORMALISE) :]
        written = [step.get("pattern", {}).get("String", "") for step in replacements]
        if [step["type"] for step in plain] != _NORMALISE or any(map(str.isascii, written)):
            raise ValueError("The tokenizer's normalizer is not the one the embedded model uses.")
        self._instead = {ord(one): step["content"] for one, step in zip(written, replacements, strict=True)}

    def __missing__(self, code: int) -> str:
        character = chr(code)
        instead = "" if unicodedata.category(character)[0] == "M" else character.lower().translate(self._instead)
        self[code] = "".join(f" {one} " if unicodedata.category(one)[0] in "PS" else one for one in instead)
        return self[code]
