from __future__ import annotations

import pytest

from checker.model import InputError
from checker.reading import read_document
from checker.settings import Settings
from tests.reading.exactness import pairs, read


def test_plural_forms_are_paired() -> None:
    document = read(
        'msgid "%d Datei"\nmsgid_plural "%d "\n"Dateien"\nmsgstr[0] "%d fichier"\nmsgstr[1] "%d fichiers"\n'
        '#, fuzzy\nmsgid "x"\nmsgstr "y"\n#~ msgid "a"\n#~ msgstr "b"\n',
        "fr.po",
    )
    assert [(unit.source.text, unit.target.text) for unit in document.units] == [
        ("%d Datei", "%d fichier"),
        ("%d Dateien", "%d fichiers"),
    ]


def test_the_source_is_gettexts_unless_header_or_settings_say_otherwise() -> None:
    entry = 'msgid "a"\nmsgstr "b"\n'
    assert pairs(read(entry, "fr.po"))[0][1] == "en"
    header = 'msgid ""\nmsgstr "X-Source-Language: de\\n"\n\n'
    assert pairs(read(header + entry, "fr.po"))[0][1] == "de"
    assert pairs(read_document("fr.po", Settings(source="de"), entry.encode()))[0][1] == "de"


def test_a_string_that_belongs_to_nothing_is_told() -> None:
    with pytest.raises(InputError, match=r"fr\.po:1: not a line of a PO file"):
        read('"a"\n', "fr.po")
