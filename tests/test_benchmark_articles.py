"""The articles that the benchmark generates: the same for a seed, errors where they are said to be."""

from tests import scripts

articles = scripts.load("corpora/benchmarks/articles.py")


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
