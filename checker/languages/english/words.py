"""The words of the language: the lists that tell it apart."""

from __future__ import annotations

from pathlib import Path

from checker.languages.word_facts import Lexicon, WordFacts

FACTS = WordFacts(lexicon=Lexicon(Path(__file__).with_name("words.txt")))
