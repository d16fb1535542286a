import json
from typing import Any

import pytest

from checker.alignment import embedding, wordpiece
from checker.alignment.wordpiece import WordPieces


def layout() -> dict[str, Any]:
    """A small tokenizer of the kind the model uses."""
    content: dict[str, Any] = json.loads((embedding.MODEL / "tokenizer.json").read_text(encoding="utf-8"))
    pieces = ["[UNK]", "a", "b", "##b", "ab", "##bc", "c", "##c", "ss", "'", "."]
    content["model"]["vocab"] = {piece: number for number, piece in enumerate(pieces)}
    return content


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("ab", ["ab"]),
        ("abb", ["ab", "##b"]),
        ("abbc", ["ab", "##bc"]),
        ("Á b\u0308", ["a", "b"]),
        ("ß", ["ss"]),
        ("a’b.", ["a", "'", "b", "."]),
        ("ab\u00adb", ["ab", "##b"]),
        ("ad", ["[UNK]"]),
        ("d ab", ["[UNK]", "ab"]),
        ("a" + "b" * 100, ["[UNK]"]),
        (" \t\n\u00a0", []),
        ("a\u00a8b", ["a", "b"]),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    tokenizer = WordPieces(layout())
    names = {number: piece for piece, number in tokenizer.vocabulary.items()}
    assert [names[number] for number in tokenizer.list_ids(text)] == pieces


def test_all_ids_are_the_ids_of_each() -> None:
    tokenizer = WordPieces(layout())
    assert tokenizer.list_all_ids(["ab ab", "", "abb"]) == ([4, 4, 4, 3], [2, 0, 2])


def test_memory_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordpiece, "REMEMBERED", 3)
    tokenizer = WordPieces(layout())
    for _ in range(2):
        assert [tokenizer.list_ids(text) for text in ("a", "b", "c", "ab", "abb")] == [[1], [2], [6], [4], [4, 3]]


@pytest.mark.parametrize(
    ("where", "content"),
    [
        ("pre_tokenizer", {"type": "BertPreTokenizer"}),
        ("normalizer", {"type": "Sequence", "normalizers": [{"type": "NFKC"}]}),
        ("model", {"type": "Unigram"}),
        ("post_processor", {"type": "TemplateProcessing"}),
    ],
)
def test_another_tokenizer_is_refused(where: str, content: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="tokenizer"):
        WordPieces(layout() | {where: content})
