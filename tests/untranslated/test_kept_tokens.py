"""Tokens that both versions have and that are names by their shape."""

from __future__ import annotations

import pytest

from checker import languages
from checker.untranslated.kept_tokens import list_kept_tokens

ENGLISH = languages.get("en").words


@pytest.mark.parametrize(
    ("text", "other", "kept"),
    [
        ("mit zzq-boat-icons dort", "with zzq-boat-icons there", ["zzq-boat-icons"]),
        ("mit (zzq-boat-icons), dort", "with zzq-boat-icons there", ["zzq-boat-icons"]),
        ("setze boats=true dort", "set boats=true there", ["boats=true"]),
        ("ruf boat --all-boats auf", "call boat --all-boats now", ["--all-boats"]),
        ("ein easy-to-use Boot", "an easy-to-use boat", []),
        ("ein web-based Boot", "a web-based boat", []),
        ("Boote, dann areas.36 dort", "boats in areas.36 there", []),
        ("mit zzq-boat-icons dort", "with other icons there", []),
        (
            "die Pakete zzqa, boat, zzqb und das Netz",
            "the packages zzqa, boat, zzqb and the net",
            ["zzqa", "boat", "zzqb"],
        ),
        ("es sind critical, grave, serious da", "they are critical, grave, serious there", []),
        ("die Pakete zzqa, zzqb und das Netz", "the packages zzqa, zzqb and the net", []),
    ],
)
def test_kept(text: str, other: str, kept: list[str]) -> None:
    assert [text[start:end] for start, end in list_kept_tokens(text, other, ENGLISH)] == kept
