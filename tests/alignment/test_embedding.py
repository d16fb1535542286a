import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.alignment import embedding

SOME = ["The mayor opened the new bridge on Monday.", "", "Le pont", "   ", "x" * 300, "Die Brücke ist neu!"]
texts = st.lists(st.text(max_size=60), max_size=12)


def test_rows_have_length_one_and_empty_texts_have_none() -> None:
    vectors = embedding.load_model().encode(SOME)
    assert vectors.dtype == np.float32
    assert vectors.shape == (len(SOME), embedding.load_model().dimension)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 0, 1, 0, 1, 1], abs=1e-5)


def test_no_texts_give_no_rows() -> None:
    assert embedding.load_model().encode([]).shape == (0, embedding.load_model().dimension)


def test_a_translation_is_nearer_than_another_sentence() -> None:
    french = [
        "Le conseil a voté le budget hier soir.",
        "Le chat dort sur le canapé.",
        "La rivière a débordé après la pluie.",
    ]
    german = ["Die Katze schläft auf dem Sofa.", "Der Fluss ist nach dem Regen über die Ufer getreten.",
              "Der Rat hat gestern Abend den Haushalt beschlossen."]  # fmt: skip
    english = ["The river burst its banks after the rain.", "The council passed the budget last night.",
               "The cat is sleeping on the sofa."]  # fmt: skip
    encode = embedding.load_model().encode
    assert (encode(french) @ encode(german).T).argmax(axis=1).tolist() == [2, 0, 1]
    assert (encode(french) @ encode(english).T).argmax(axis=1).tolist() == [1, 2, 0]
    assert (encode(german) @ encode(english).T).argmax(axis=1).tolist() == [2, 0, 1]


@settings(max_examples=50, deadline=None)
@given(texts)
def test_a_text_has_the_same_vector_in_any_company(several: list[str]) -> None:
    model = embedding.load_model()
    together, counts = model.sum_vectors(several)
    for text, row, count in zip(several, together, counts, strict=True):
        alone, one = model.sum_vectors([text])
        assert one[0] == count == len(model.pieces.list_ids(text))
        assert alone[0] == pytest.approx(row, abs=1e-4)


@settings(max_examples=50, deadline=None)
@given(texts.filter(bool))
def test_the_sum_of_a_window_is_the_sum_of_the_joined_text(several: list[str]) -> None:
    model = embedding.load_model()
    parts, counts = model.sum_vectors(several)
    whole, count = model.sum_vectors([" ".join(several)])
    assert counts.sum() == count[0]
    assert parts.sum(axis=0) == pytest.approx(whole[0], abs=1e-3)


def test_many_texts_are_summed_as_few_are() -> None:
    model = embedding.load_model()
    many = [f"Number {n} of a long list, {'and so on ' * (n % 40)}" if n % 7 else "" for n in range(3000)]
    sums, counts = model.sum_vectors(many)
    for n in (0, 1, 1501, 2999):
        alone, count = model.sum_vectors([many[n]])
        assert count[0] == counts[n]
        assert sums[n] == pytest.approx(alone[0], abs=1e-3)


def test_case_accents_and_typography_make_no_difference() -> None:
    plain, fancy = embedding.load_model().encode(
        ['"Ou est l\'oeuvre - la?"', "«\u00a0OÙ est l’œuvre – là\u00a0?\u00a0»"]
    )
    assert fancy == pytest.approx(plain, abs=1e-6)


def test_a_model_that_is_not_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_bytes((embedding.MODEL / "tokenizer.json").read_bytes())
    header = b'{"embeddings":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]}}'
    (tmp_path / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(4))
    with pytest.raises(ValueError, match="no embeddings of type I8"):
        embedding.load_model(tmp_path)
    with pytest.raises(FileNotFoundError):
        embedding.load_model(tmp_path / "nowhere")


def test_the_files_stay_small() -> None:
    assert sum(file.stat().st_size for file in embedding.MODEL.rglob("*") if file.is_file()) <= 5_000_000


def test_nothing_heavy_is_imported() -> None:
    program = """
import sys
from checker.alignment import embedding
embedding.load_model().encode(["Un texte.", "Ein Text."])
heavy = {"torch", "transformers", "sentence_transformers", "tokenizers", "safetensors", "huggingface_hub", "scipy"}
print(sorted(heavy & {name.partition(".")[0] for name in sys.modules}))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
