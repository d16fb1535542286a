"""The articles that the benchmark generates: the same for a seed, errors where they are said to be."""

import importlib.util
import sys
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[1] / "corpora" / "benchmarks" / "articles.py"
spec = importlib.util.spec_from_file_location("benchmark_articles", FILE)
assert spec is not None
assert spec.loader is not None
articles: Any = importlib.util.module_from_spec(spec)
sys.modules["benchmark_articles"] = articles
spec.loader.exec_module(articles)


def test_same_seed_same_articles() -> None:
    assert articles.generate(6, seed=3) == articles.generate(6, seed=3)
    assert articles.generate(6, seed=3) != articles.generate(6, seed=4)


def test_every_second_article_holds_errors() -> None:
    for number, article in enumerate(articles.generate(12)):
        planted = [pair.planted for pair in article.pairs if pair.planted]
        assert len(article.pairs) == articles.PAIRS
        assert len(planted) == len(set(planted))
        if number % 2:
            assert {"digit", "word", "sentence", "dropped"} <= set(planted) <= set(articles.KINDS)
        else:
            assert planted == []


def test_text_holds_the_sentences_in_order() -> None:
    for article in articles.generate(4):
        for side in ("source", "target"):
            text, at = article.text(side), 0
            for pair in article.pairs:
                sentence = getattr(pair, side)
                if sentence is None:
                    assert pair.planted == "dropped"
                    continue
                at = text.index(sentence, at) + len(sentence)


def test_left_sentences_are_the_source() -> None:
    left = [p for a in articles.generate(12) for p in a.pairs if p.planted == "sentence"]
    assert left
    assert all(pair.target == pair.source for pair in left)
