"""One article in three languages, sentence by sentence, written for these tests."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Block, Document, Sentence, Version

GERMAN = [
    "Die alte Brücke über die Saane öffnet am Montag wieder.",
    "Die Gemeinde hatte das Bauwerk im März gesperrt, um die Kabel zu ersetzen.",
    "Ein Gutachter hatte dort mehrere Risse entdeckt.",
    "Die Arbeiten kosteten 4,2 Millionen Franken und dauerten ein Jahr.",
    "Fussgänger dürfen die Brücke schon am Sonntag betreten.",
    "Die Präsidentin Anna Keller lädt danach zu einem Fest am Ufer ein.",
    "Für die Kinder gibt es ein Karussell und eine Schifffahrt.",
    "Lastwagen müssen weiterhin den Umweg über Freiburg nehmen.",
]
FRENCH = [
    "Le vieux pont de la Sarine rouvre lundi.",
    "La commune avait fermé l'ouvrage en mars pour remplacer les câbles.",
    "Un expert y avait découvert plusieurs fissures.",
    "Les travaux ont coûté 4,2 millions de francs et ont duré un an.",
    "Les piétons pourront emprunter le pont dès dimanche.",
    "La présidente Anna Keller invite ensuite à une fête sur la rive.",
    "Pour les enfants, il y aura un carrousel et une promenade en bateau.",
    "Les camions devront continuer à faire le détour par Fribourg.",
]
ENGLISH = [
    "The old bridge across the Sarine reopens on Monday.",
    "The town had closed it in March to replace the cables.",
    "An expert had found several cracks there.",
    "The work cost 4.2 million francs and took a year.",
    "Pedestrians may use the bridge from Sunday.",
    "Mayor Anna Keller then invites everyone to a party on the bank.",
    "There will be a carousel and a boat trip for the children.",
    "Lorries must still take the long way round by Fribourg.",
]


def version(language: str, paragraphs: Sequence[Sequence[str]], *, residue: bool = False) -> Version:
    """A version whose file holds the paragraphs, sentences set apart by spaces."""
    blocks, sentences, at, parts = [], [], 0, []
    for number, paragraph in enumerate(paragraphs):
        text = " ".join(paragraph)
        block = Block("paragraph", text, at, at + len(text))
        blocks.append(block)
        start = 0
        for sentence in paragraph:
            sentences.append((block, start, sentence, number))
            start += len(sentence) + 1
        parts.append(text)
        at += len(text) + 2
    document = Document(f"article.{language}.txt", "\n\n".join(parts), "text", blocks)
    return Version(
        language,
        language,
        [
            Sentence(document, block, start, start + len(text), text, language, 1.0, number)
            for block, start, text, number in sentences
        ],
        residue=residue,
    )


def by_two(sentences: Sequence[str]) -> list[Sequence[str]]:
    """Paragraphs of two sentences."""
    return [sentences[k : k + 2] for k in range(0, len(sentences), 2)]
