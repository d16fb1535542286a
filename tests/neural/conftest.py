from pathlib import Path

import numpy as np
import pytest

WORDS = ["[UNK]", "the", "bridge", "river", "le", "pont", "rivière", "la"]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real sentence-transformers model, small enough to be made here."""
    pytest.importorskip("sentence_transformers", reason="the extra neural is not installed: make test-neural")
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel({word: n for n, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    meaning = {"bridge": 0, "pont": 0, "river": 1, "rivière": 1}
    vectors = np.full((len(WORDS), 3), 0.01, dtype=np.float32)
    for word, axis in meaning.items():
        vectors[WORDS.index(word), axis] = 1
    path = tmp_path_factory.mktemp("model") / "tiny"
    SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=vectors)], device="cpu").save(str(path))
    return path
