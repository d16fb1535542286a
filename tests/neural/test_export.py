"""The shipped files are a sentence-transformers model, and our own run time gives the same vectors."""

import numpy as np
import pytest

pytest.importorskip("sentence_transformers", reason="the extra neural is not installed: make test-neural")
pytestmark = pytest.mark.filterwarnings("default")

from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from sentence_transformers import SentenceTransformer  # noqa: E402
from tokenizers import Tokenizer  # noqa: E402

from checker.alignment import embedding  # noqa: E402

TEXTS = [
    "Le 3 mai, l’œuvre « complète » a coûté 1 250,50 € — soit 12 % de plus…",
    "Straßenbahnfahrer Müller-Lüdenscheidt sagte: „Das ist der 17. Versuch!“",
    "It isn't clear why 5 °C matters; see https://example.org/a_b?c=d#e (or don't).",
    "ß ẞ ŒUVRE ﬁn ½ ² Ⅳ № ™ \u00ad\u200b x\u0301y ʼn ĳ",
    "日本語 и русский текст, ελληνικά ΣΊΣΥΦΟΣ",
    "a" * 101 + " " + "supercalifragilisticexpialidocious",
]
# Scripts in which every version of Unicode agrees: Python and the library know different ones.
BLOCKS = [(0x20, 0x52F), (0x1E00, 0x1FFF), (0x2000, 0x214F), (0x2190, 0x23FF)]
known = st.one_of(
    *(st.characters(exclude_categories=("Cs", "Cn", "Cc"), min_codepoint=a, max_codepoint=b) for a, b in BLOCKS)
)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(embedding.MODEL / "tokenizer.json"))


def test_loads_and_gives_the_same_vectors() -> None:
    model = SentenceTransformer(str(embedding.MODEL), device="cpu")
    assert embedding.load_model().encode(TEXTS) == pytest.approx(model.encode(TEXTS), abs=1e-5)


def test_the_vectors_are_the_tokens(tokenizer: Tokenizer) -> None:
    model = SentenceTransformer(str(embedding.MODEL), device="cpu")
    weights = model[0].embedding.weight.detach().numpy()
    assert np.array_equal(weights, embedding.load_model().get_token_vectors(np.arange(len(weights))))
    assert tokenizer.get_vocab_size() == len(weights)


@pytest.mark.parametrize("text", TEXTS)
def test_the_same_tokens(text: str, tokenizer: Tokenizer) -> None:
    assert embedding.load_model().pieces.list_ids(text) == tokenizer.encode(text, add_special_tokens=False).ids


def test_the_same_tokens_for_any_text(tokenizer: Tokenizer) -> None:
    @settings(max_examples=300, deadline=None)
    @given(st.text(known, max_size=30))
    def agrees(text: str) -> None:
        assert embedding.load_model().pieces.list_ids(text) == tokenizer.encode(text, add_special_tokens=False).ids

    agrees()
