"""What a file's name says of its languages, for formats that need to know and do not say so themselves."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import PurePath

from checker.reading.language_tags import get_known_language
from checker.reading.path_tags import list_path_readings


def get_language_from_name(path: str) -> str | None:
    """The language that a file's name or one of its folders says; the name counts first."""
    name = PurePath(path).name
    for found in (*list_path_readings(name), *list_path_readings(path)):
        return found.language
    return None


def get_pair_from_name(path: str) -> tuple[str, str] | None:
    """The two languages that a name such as ``units.de-fr.csv`` or ``de_fr.tsv`` says, source first."""
    parts = [get_known_language(part) for part in re.split(r"[._\- ]+|(?<=[a-z])2(?=[a-z])", PurePath(path).stem)]
    for one, other in pairwise(parts):
        if one and other and one != other:
            return one, other
    return None
