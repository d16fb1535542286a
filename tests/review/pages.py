"""A small article in a folder of its own, for reviews."""

from __future__ import annotations

from pathlib import Path

FRENCH = (
    "La bibliothèque municipale rouvrira ses portes le 4 mai après deux ans de travaux.",
    "Le chantier a coûté 14 000 euros, soit un peu moins que prévu.",
    "Les lecteurs trouveront 3 200 livres de plus qu'avant.",
    "Une salle de lecture donne maintenant sur le jardin du cloître.",
    "Le bâtiment date de 1820 et a servi d'école jusqu'à la guerre.",
    "L'entrée reste gratuite pour tous les habitants de la commune.",
    "Une conférence sur les manuscrits du couvent est prévue en septembre.",
    "Les enfants des écoles viendront choisir les premiers romans.",
)
LEFT = "Une salle de lecture donne maintenant sur le jardin du cloître."
GERMAN = (
    "Die Stadtbibliothek öffnet am 4. Mai nach zwei Jahren Umbau wieder ihre Türen.",
    "Die Baustelle kostete 14.000 Euro, also etwas weniger als geplant.",
    "Die Leserinnen und Leser finden 3200 Bücher mehr als zuvor.",
    LEFT,
    "Das Gebäude stammt aus dem Jahr 1820 und diente bis zum Krieg als Schule.",
    "L'entrée reste gratuite pour tous les habitants de la commune.",
    "Ein Vortrag über die Handschriften des Klosters ist im September vorgesehen.",
    "Die Kinder der Schulen werden die ersten Romane aussuchen.",
)


def article(folder: Path, french: tuple[str, ...] = FRENCH, german: tuple[str, ...] = GERMAN) -> list[str]:
    """Write both versions and a settings file. Two sentences of the German one are French."""
    (folder / "checker.toml").write_text("", encoding="utf-8")
    paths = []
    for language, texts in (("fr", french), ("de", german)):
        path = folder / f"article.{language}.md"
        path.write_text("\n\n".join(texts) + "\n", encoding="utf-8")
        paths.append(str(path))
    return paths
