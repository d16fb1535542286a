"""What a style looks at of a page: text of the version's language, and nothing else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from checker.checking.styled_text import list_styled_blocks
from checker.model import Article, Sentence, Version
from checker.pipeline import check
from checker.settings import Settings
from checker.typography.style_fault import COVER
from tests.reading.exactness import read


def looked_at(folder: Path, text: str, keep: tuple[str, ...] = ()) -> list[str]:
    path = folder / "page.fr.md"
    path.write_text(text, encoding="utf-8")
    article: Article = check([path], Settings(select=("typography",))).articles[0]
    (version,) = (one for one in article.versions if not one.residue)
    return [one.text for one in list_styled_blocks(version, set(), Settings(keep=keep))]


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Voir https://example.org/l'eau:x pour le plan de la piscine.", "https://example.org/l'eau:x"),
        ("Écrire à maire@example.org pour le plan de la piscine.", "maire@example.org"),
        ("Mettre `l'eau: x` dans le plan de la piscine.", "l'eau: x"),
        ("Bonjour {prénom}, voici le plan de la piscine.", "{prénom}"),
        ("Lire le fichier plans/eau/lac.txt pour la piscine.", "plans/eau/lac.txt"),
        ("Le maire cite « this is the mayor's own good pool » à la piscine.", " this is the mayor's own good pool "),
    ],
)
def test_what_is_no_text_of_the_language_is_covered(tmp_path: Path, text: str, covered: str) -> None:
    plain = text.replace("`", "")
    (found,) = looked_at(tmp_path, text)
    at = plain.index(covered)
    assert found == plain[:at] + COVER * len(covered) + plain[at + len(covered) :]


@pytest.mark.parametrize("word", ["a" * 60_000, "1/" * 30_000])
def test_long_words_cost_no_square(word: str) -> None:
    text = f"La piscine de la commune est ouverte : {word} à tous."
    document = read(text, "page.fr.txt")
    (block,) = document.blocks
    sentence = Sentence(document, block, 0, len(text), text, "fr")
    version = Version("fr", "fr", [sentence])
    started = time.perf_counter()
    (found,) = list_styled_blocks(version, set(), Settings())
    assert time.perf_counter() - started < 5
    assert found.text == text


def test_what_is_kept_is_covered(tmp_path: Path) -> None:
    (found,) = looked_at(tmp_path, "La fête de l'eau a lieu à la piscine de la commune.", keep=("fête de l'eau",))
    assert found == f"La {COVER * 13} a lieu à la piscine de la commune."


def test_sentences_of_a_block_are_looked_at_together(tmp_path: Path) -> None:
    text = "La piscine est fermée. Le lac est ouvert à tous."
    assert looked_at(tmp_path, text) == [text]


def test_places_lead_back_into_the_file(tmp_path: Path) -> None:
    path = tmp_path / "page.fr.md"
    path.write_text("# Plan\n\nLa **piscine** de la commune est fermée depuis hier.\n", encoding="utf-8")
    (version,) = check([path], Settings(select=("typography",))).articles[0].versions
    block = list(list_styled_blocks(version, set(), Settings()))[-1]
    place = block.locate(3, 10, "fr")
    assert (place.text, place.line, place.column, place.start) == ("piscine", 3, 6, 13)
