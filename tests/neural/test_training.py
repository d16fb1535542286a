"""The training script from one end to the other, on a language of forty words."""

import json
import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("sentence_transformers", reason="the extra neural is not installed: make test-neural")

from checker.alignment.embedding import StaticEmbedder

FOLDER = Path(__file__).resolve().parents[2] / "corpora" / "embedding"
RECIPE = """
seed = 1
[tokenizer]
vocabulary = 200
sentences = 900
[model]
dimension = 16
[training]
steps = 60
batch = 128
from_one_corpus = 0.5
token_dropout = 0.1
scale = 20.0
learning_rate = 0.02
warm_up = 5
average_from = 0.5
[held_back]
per_mille = 50
pairs = 100
shortest = 5
[languages]
de-en = 1.0
de-fr = 1.0
[corpora]
made-up = 1.0
"""


GROWN = """
seed = 1
[tokenizer]
language = "it"
sentences = 500
candidates = 200
apart = 50
new = 100
[training]
steps = 60
batch = 128
from_one_corpus = 0.5
token_dropout = 0.1
scale = 20.0
learning_rate = 0.02
warm_up = 5
average_from = 0.5
[held_back]
per_mille = 50
pairs = 100
shortest = 5
[languages]
de-it = 1.0
[corpora]
made-up = 1.0
"""


def sentences(seed: int, count: int) -> list[list[int]]:
    chance = random.Random(seed)
    return [chance.sample(range(40), 6) for _ in range(count)]


def written(words: list[int], stem: str) -> str:
    return " ".join(f"{stem}{chr(97 + word // 26)}{chr(97 + word % 26)}" for word in words)


def test_learns_which_words_mean_the_same_and_does_so_again(tmp_path: Path) -> None:
    lines = []
    for words in sentences(1, 1000):
        lines.append(f"en\tde\t{written(words, 'e')}\t{written(words[::-1], 'd')}\tmade-up\n")
        lines.append(f"fr\tde\t{written(words, 'f')}\t{written(words[::-1], 'd')}\tmade-up\n")
        lines.append(f"fr\tde\tx\t{written(words, 'z')}\tnot-wanted\n")
    (tmp_path / "text.tsv").write_text("".join(lines), encoding="utf-8")
    (tmp_path / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    program = [sys.executable, "-W", "ignore", str(FOLDER / "train.py"), str(tmp_path / "text.tsv")]
    settings = ["--recipe", str(tmp_path / "recipe.toml"), "--threads", "1"]
    for name in ("model", "again"):
        output = ["--output", str(tmp_path / name)]
        done = subprocess.run([*program, *settings, *output], capture_output=True, text=True, check=True)
    for file in ("model.safetensors", "tokenizer.json"):
        assert (tmp_path / "model" / file).read_bytes() == (tmp_path / "again" / file).read_bytes()
    figures = json.loads(done.stdout[done.stdout.index("{") :])
    assert set(figures["P@1"]) == {"de-en", "de-fr"}
    assert figures["P@1"]["de-en"]["de>en"] > 0.9
    model = StaticEmbedder(tmp_path / "model")
    unseen = sentences(2, 50)
    french, english = (model.encode([written(words, stem) for words in unseen]) for stem in "fe")
    right = (french @ english.T).argmax(axis=1) == np.arange(50)
    assert right.mean() > 0.8  # a pair of languages it never saw together


def run(script: str, *arguments: Path | str) -> str:
    program = [sys.executable, "-W", "ignore", str(FOLDER / script), *map(str, arguments), "--threads", "1"]
    return subprocess.run(program, capture_output=True, text=True, check=True).stdout


def test_learns_a_language_more_and_forgets_nothing(tmp_path: Path) -> None:
    known, more = tmp_path / "known.tsv", tmp_path / "more.tsv"
    every = sentences(1, 1000)
    known.write_text(
        "".join(f"en\tde\t{written(words, 'e')}\t{written(words[::-1], 'd')}\tmade-up\n" for words in every),
        encoding="utf-8",
    )
    lines = [f"de\tit\t{written(words, 'd')}\t{written(words[::-1], 'qq')}\tmade-up\n" for words in every]
    more.write_text("".join([*lines, "de\tes\tx\ty\tmade-up\n"]), encoding="utf-8")
    (tmp_path / "recipe.toml").write_text(RECIPE.replace("de-fr = 1.0\n", ""), encoding="utf-8")
    (tmp_path / "grown.toml").write_text(GROWN, encoding="utf-8")
    before, after = tmp_path / "before", tmp_path / "after"
    run("train.py", known, "--recipe", tmp_path / "recipe.toml", "--output", before)
    run("grow.py", more, "--recipe", tmp_path / "grown.toml", "--model", before, "--output", after)
    old, new = StaticEmbedder(before), StaticEmbedder(after)
    assert new.pieces.vocabulary.items() > old.pieces.vocabulary.items()
    english = [written(words, "e") for words in every]
    assert (old.encode(english) == new.encode(english)).all()
    unseen = sentences(2, 50)
    first, second = (new.encode([written(words, stem) for words in unseen]) for stem in ("qq", "e"))
    assert ((first @ second.T).argmax(axis=1) == np.arange(50)).mean() > 0.8  # languages it never saw together
