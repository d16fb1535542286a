#!/usr/bin/env python3
"""Make the word lists of checker/languages/*/words.txt from parallel text.

usage: count.py train.tsv.xz [more.tsv.xz …] [--only CODE …] [--words N] [--out DIR]

The words of all languages of the checker are counted; ``--only`` writes the lists of some of them, as when a language
is added: what is counted of the others still says which of its words have leaked in from them. Only the corpora of
tier A of that file's SOURCES.md are read (public domain, CC0, CC BY, CC BY-SA, official EU and Swiss text, MIT, BSD,
MPL); what is kept are words and how often they occur, no text. A word's frequency is the mean of its frequency in a few
kinds of text, so that no one corpus rules. A word that is far more frequent in another of the languages than here has
leaked in and is left out.
"""

from __future__ import annotations

import argparse
import lzma
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from checker import languages

KINDS = {
    "swiss-law": "law", "eurlex": "law", "cc-legalcode": "law", "udhr": "law",
    "tatoeba": "talk", "tatoeba-pivot": "talk",
    "europarl-comtrans": "speech", "europarl-fren": "speech",
    "python-docs": "software", "django-docs": "software", "po:godot-editor-l10n": "software",
    "po:gnome-user-docs": "software", "po:kicad-doc": "software", "po:shadow": "software",
    "po:sphinx": "software", "thunderbird": "software", "tldr": "software",
    "xquad": "prose", "tico19": "prose", "opensource-guide": "prose", "mozilla-www": "prose", "fomo-l10n": "prose",
    "admin-ch-covid": "prose", "geoadmin": "prose", "geoportail-lu": "prose", "sdg": "prose",
    "po:liberapay.com": "prose",
    "wikidict": "titles",
}  # fmt: skip
WEIGHTS = {"law": 0.5, "talk": 1.5, "speech": 1.5, "software": 0.4, "prose": 1.0, "titles": 0.15}
WORD = re.compile(r"[^\W\d_]+")
FOLDERS = {code: Path(languages.get(code).folder).name for code in languages.codes()}
HEADER = (
    "# Words and how often they occur, counted by corpora/wordlists/count.py; sources and licences:\n"
    "# corpora/wordlists/README.md. The format: checker/languages/word_lists.py.\n"
)
KEPT = 0.4  # share of pairs in which the translation has the word too: it stays as it is
LEAK = 30.0  # times more frequent elsewhere: not a word of this language


class Counts:
    """What is counted: occurrences by (language, kind of text), and three habits of every word of a language."""

    def __init__(self) -> None:
        self.words: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.capital: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.small: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.pairs: dict[str, Counter[str]] = defaultdict(Counter)
        self.kept: dict[str, Counter[str]] = defaultdict(Counter)

    def add_text(self, language: str, kind: str, words: list[str]) -> None:
        """Count the words of one text, and how often they stand capitalised or small inside it."""
        self.words[language, kind].update([w.lower() for w in words])
        if kind not in ("titles", "software"):
            for word in words[1:]:
                (self.small if word[0].islower() else self.capital)[language, kind][word.lower()] += 1

    def add_pair(self, language: str, words: set[str], others: set[str]) -> None:
        """Count in how many pairs a word occurs, and in how many of them the other side has it too."""
        self.pairs[language].update(words)
        self.kept[language].update(words & others)


def read_pairs(paths: list[Path]) -> Iterator[list[str]]:
    """The lines of the files: two languages, two texts, the corpus."""
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield line.rstrip("\n").split("\t")


def count(paths: list[Path]) -> Counts:
    """Count the words of all texts of tier A, each text once."""
    counts = Counts()
    seen: set[tuple[str, str]] = set()
    for source_language, target_language, source, target, corpus in read_pairs(paths):
        kind = KINDS.get(corpus)
        if kind is None or source == target:
            continue
        sides = [(source_language, source, WORD.findall(source)), (target_language, target, WORD.findall(target))]
        for language, text, words in sides:
            if language in FOLDERS and (language, text) not in seen:
                seen.add((language, text))
                counts.add_text(language, kind, words)
        if kind not in ("titles", "software") and FOLDERS.keys() >= {source_language, target_language}:
            first, second = ({w.lower() for w in words} for _, _, words in sides)
            counts.add_pair(source_language, first, second)
            counts.add_pair(target_language, second, first)
    return counts


def frequencies(counts: dict[tuple[str, str], Counter[str]], language: str) -> tuple[dict[str, float], Counter[str]]:
    """Weighted mean occurrences per million words, and the plain counts without the titles."""
    mean: dict[str, float] = defaultdict(float)
    plain: Counter[str] = Counter()
    total_weight = sum(WEIGHTS[kind] for one, kind in counts if one == language)
    for (one, kind), counter in counts.items():
        if one != language:
            continue
        scale = WEIGHTS[kind] / total_weight * 1e6 / sum(counter.values())
        for word, n in counter.items():
            mean[word] += n * scale
        plain.update(counter)
    return mean, plain


def bucket(per_million: float) -> int:
    """0 for the rarest to 19: one step is a factor of about 1.8 (a quarter of a power of ten)."""
    return max(0, min(19, round(4 * math.log10(per_million) + 4)))


def is_name(word: str, language: str, counts: Counts) -> bool:
    """Whether a word stands with a capital inside sentences nearly always, in every kind of text that has it."""
    seen = False
    for (one, kind), capital in counts.capital.items():
        upper, lower = capital[word], counts.small[one, kind][word]
        if one == language and upper + lower >= 2:
            seen = True
            if upper <= 9 * lower:
                return False
    return seen


def sign(code: int, name: bool, kept: bool) -> str:
    """One sign for the class of frequency and the habits: ``Lexicon`` says which."""
    return chr(33 + code + 20 * kept + 40 * name)


def keep(word: str, language: str, freq: dict[str, dict[str, float]], plain: Counter[str]) -> bool:
    """Seen twice or more, and no leak from another of the languages."""
    if plain[word] < 2 or (len(word) == 1 and not word.isalpha()):
        return False
    own = freq[language][word]
    return all(freq[other].get(word, 0.0) <= LEAK * own for other in freq if other != language)


def main() -> None:
    """Count, clean, and write one file a language."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("train", type=Path, nargs="+")
    arguments.add_argument("--only", nargs="+", default=[*FOLDERS], choices=[*FOLDERS])
    arguments.add_argument("--words", type=int, default=40000)
    arguments.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "checker" / "languages")
    options = arguments.parse_args()
    counts = count(options.train)
    freq, plain = {}, {}
    for language in FOLDERS:
        freq[language], plain[language] = frequencies(counts.words, language)
    for language in options.only:
        folder = FOLDERS[language]
        chosen = [w for w in freq[language] if keep(w, language, freq, plain[language])]
        chosen.sort(key=lambda w: (-freq[language][w], w))
        groups: dict[str, list[str]] = defaultdict(list)
        for word in chosen[: options.words]:
            name = is_name(word, language, counts)
            kept = counts.kept[language][word] > KEPT * counts.pairs[language][word]
            groups[word[:3]].append(word[3:] + sign(bucket(freq[language][word]), name, kept))
        lines = [f"{stem} {' '.join(sorted(rest))}\n" for stem, rest in sorted(groups.items())]
        (options.out / folder / "words.txt").write_text(HEADER + "".join(lines), encoding="utf-8")
        print(language, len(chosen), sum(len(x) for x in groups.values()))


if __name__ == "__main__":
    main()
