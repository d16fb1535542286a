"""Articles in three languages with faults put in, as a desk would make them. All text is our own."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

LANGUAGES = ("de", "en", "fr")
SENTENCES: tuple[tuple[str, str, str], ...] = (
    (
        "Die Gemeinde baut am Seeufer {n} neue Anlegestellen für Ruderboote.",
        "The council is building {n} new moorings for rowing boats on the lake shore.",
        "La commune construit {n} nouveaux pontons pour barques au bord du lac.",
    ),
    (
        "Im Herbst pflanzten die Schulkinder {n} Apfelbäume hinter der Turnhalle.",
        "In autumn the school children planted {n} apple trees behind the gym.",
        "En automne, les écoliers ont planté {n} pommiers derrière la salle de sport.",
    ),
    (
        "Das Archiv bewahrt {n} Briefe aus der Zeit der ersten Postkutschen auf.",
        "The archive keeps {n} letters from the days of the first mail coaches.",
        "Les archives conservent {n} lettres de l'époque des premières diligences.",
    ),
    (
        "Der Chor probt jeden Winter mit {n} Sängerinnen in der alten Mühle.",
        "Every winter the choir rehearses with {n} singers in the old mill.",
        "Chaque hiver, le chœur répète avec {n} chanteuses dans le vieux moulin.",
    ),
    (
        "Die neue Seilbahn befördert {n} Fahrgäste in der Stunde auf den Gipfel.",
        "The new cable car takes {n} passengers an hour to the summit.",
        "Le nouveau téléphérique transporte {n} passagers par heure jusqu'au sommet.",
    ),
    (
        "Für die Renovierung des Theaters spendete eine Bäckerin {n} Franken.",
        "A baker donated {n} francs for the renovation of the theatre.",
        "Une boulangère a donné {n} francs pour la rénovation du théâtre.",
    ),
    (
        "Der Wanderweg durch das Moor ist {n} Kilometer lang und gut markiert.",
        "The footpath through the marsh is {n} kilometres long and well marked.",
        "Le sentier à travers le marais est long de {n} kilomètres et bien balisé.",
    ),
    (
        "Am Markttag verkauft die Käserei {n} Laibe Bergkäse an Gäste.",
        "On market day the dairy sells {n} wheels of mountain cheese to visitors.",
        "Le jour du marché, la fromagerie vend {n} meules de fromage aux visiteurs.",
    ),
    (
        "Die Feuerwehr rettete {n} Schafe aus dem überfluteten Tal.",
        "Firefighters rescued {n} sheep from the flooded valley.",
        "Les pompiers ont sauvé {n} moutons de la vallée inondée.",
    ),
    (
        "Das Museum zeigt {n} Uhren, die noch alle genau gehen.",
        "The museum shows {n} clocks, all of which still keep good time.",
        "Le musée expose {n} horloges qui donnent encore toutes l'heure exacte.",
    ),
    (
        "Nachts beobachten Freiwillige mit dem Teleskop {n} schwache Sterne.",
        "At night volunteers watch {n} faint stars with the telescope.",
        "La nuit, des bénévoles observent {n} étoiles pâles au télescope.",
    ),
    (
        "In der Werkstatt reparieren Lehrlinge jedes Jahr {n} Fahrräder.",
        "Every year apprentices repair {n} bicycles in the workshop.",
        "Chaque année, des apprentis réparent {n} vélos dans l'atelier.",
    ),
    (
        "Die Imkerin füllte im Juli {n} Gläser mit Lindenhonig ab.",
        "In July the beekeeper filled {n} jars with lime blossom honey.",
        "En juillet, l'apicultrice a rempli {n} pots de miel de tilleul.",
    ),
    (
        "Zum Fest am Hafen kamen {n} Menschen trotz des starken Windes.",
        "Despite the strong wind {n} people came to the harbour festival.",
        "Malgré le vent fort, {n} personnes sont venues à la fête du port.",
    ),
)
PLAIN: tuple[tuple[str, str, str], ...] = (
    (
        "Niemand weiß, warum der Brunnen im Frühling trocken blieb.",
        "Nobody knows why the fountain stayed dry in spring.",
        "Personne ne sait pourquoi la fontaine est restée sèche au printemps.",
    ),
    (
        "Die Bürgermeisterin dankte allen, die beim Aufräumen geholfen hatten.",
        "The mayor thanked everybody who had helped with the clearing up.",
        "La maire a remercié tous ceux qui avaient aidé au rangement.",
    ),
    (
        "Der Bäcker öffnet seinen Laden wieder, sobald der Ofen geliefert ist.",
        "The baker will open his shop again as soon as the oven is delivered.",
        "Le boulanger rouvrira son magasin dès que le four sera livré.",
    ),
    (
        "Viele Gäste lobten die Suppe, die der Koch am Ufer kochte.",
        "Many guests praised the soup that the cook made on the shore.",
        "De nombreux clients ont apprécié la soupe que le cuisinier préparait sur la rive.",
    ),
    (
        "Im Wald hört man wieder den Specht, den man verloren glaubte.",
        "In the forest you can hear the woodpecker again that was thought lost.",
        "Dans la forêt, on entend de nouveau le pic que l'on croyait disparu.",
    ),
    (
        "Die Lehrerin las den Kindern eine Geschichte über Wölfe vor.",
        "The teacher read the children a story about wolves.",
        "L'institutrice a lu aux enfants une histoire de loups.",
    ),
    (
        "Der alte Leuchtturm bekommt bald einen neuen Anstrich.",
        "The old lighthouse will soon get a new coat of paint.",
        "Le vieux phare recevra bientôt une nouvelle couche de peinture.",
    ),
    (
        "Am Abend spielte eine Kapelle auf der Treppe des Rathauses.",
        "In the evening a band played on the steps of the town hall.",
        "Le soir, une fanfare a joué sur les marches de la mairie.",
    ),
)
MARKS = {"de": ".", "en": ",", "fr": "\u202f"}
"""What stands between thousands."""


def write_number(value: int, language: str) -> str:
    """A number as the language writes it."""
    return f"{value:,}".replace(",", MARKS[language])


@dataclass
class Passage:
    """One sentence in three languages: the templates, the number of every language, and the languages that lack it."""

    texts: tuple[str, str, str]
    numbers: dict[str, int]
    lacking: set[str] = field(default_factory=set)
    foreign: dict[str, str] = field(default_factory=dict)

    def render(self, language: str) -> str:
        """The sentence in a language, as it stands in that version; empty where it lacks it."""
        if language in self.lacking:
            return ""
        shown = self.foreign.get(language, language)
        return self.texts[LANGUAGES.index(shown)].replace("{n}", write_number(self.numbers[shown], shown))


@dataclass
class DeskArticle:
    """An article: its passages in order."""

    passages: list[Passage]

    def render(self, language: str) -> str:
        """The text of a version, a paragraph a sentence."""
        return "\n\n".join(text for one in self.passages if (text := one.render(language))) + "\n"

    def write(self, folder: Path, stem: str, languages: tuple[str, ...] = LANGUAGES) -> list[Path]:
        """Write the versions as ``stem.LANGUAGE.md``; their paths."""
        paths = []
        for language in languages:
            path = folder / f"{stem}.{language}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.render(language), encoding="utf-8")
            paths.append(path)
        return paths


def make_article(rng: random.Random, length: int = 10) -> DeskArticle:
    """An article without faults."""
    chosen = rng.sample(SENTENCES, min(length - 3, len(SENTENCES))) + rng.sample(PLAIN, 3)
    rng.shuffle(chosen)
    passages = []
    for texts in chosen:
        value = rng.randint(21, 98) * 1000 + rng.randint(101, 899)
        passages.append(Passage(texts, dict.fromkeys(LANGUAGES, value)))
    return DeskArticle(passages)


def put_number_fault(rng: random.Random, article: DeskArticle) -> tuple[Passage, str]:
    """Give one version of a passage that agrees another number; the passage and the version."""
    free = [one for one in article.passages if "{n}" in one.texts[0] and _is_clean(one)]
    passage, language = rng.choice(free), rng.choice(LANGUAGES)
    passage.numbers[language] += rng.choice((2000, 3000, 5000))
    return passage, language


def put_omission(rng: random.Random, article: DeskArticle) -> tuple[Passage, str]:
    """Take a clean passage out of one version."""
    passage, language = rng.choice([one for one in article.passages if _is_clean(one)]), rng.choice(LANGUAGES)
    passage.lacking.add(language)
    return passage, language


def leave_untranslated(rng: random.Random, article: DeskArticle) -> tuple[Passage, str]:
    """Leave a clean passage of one version in the language of another."""
    passage, language = rng.choice([one for one in article.passages if _is_clean(one)]), rng.choice(LANGUAGES)
    passage.foreign[language] = rng.choice([one for one in LANGUAGES if one != language])
    return passage, language


def _is_clean(passage: Passage) -> bool:
    return not passage.lacking and not passage.foreign and len(set(passage.numbers.values())) == 1


FAULTS = (put_number_fault, put_omission, leave_untranslated)
