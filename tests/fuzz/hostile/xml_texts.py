"""What XLIFF and TMX alone can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    HUGE,
    make_case,
)
from tests.reading import bilingual


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    one = bilingual.xliff_1(bilingual.ROWS[:1])
    two = bilingual.xliff_2(bilingual.ROWS[:1])
    memory = bilingual.tmx(bilingual.ROWS[:1])
    changed = {
        "units.xlf": {
            "no version": one.replace(' version="1.2"', ""),
            "an unknown version": one.replace("1.2", "9.9"),
            "a huge version": one.replace("1.2", HUGE),
            "an unknown language": one.replace("fr-FR", "xx"),
            "no language": one.replace(' target-language="fr-FR"', ""),
            "no source": one.replace("source>", "sauce>"),
            "two targets": one.replace("</target>", "</target><target>b</target>"),
            "a file in a file": one.replace("<body>", "<body>" + one.partition("?>")[2]),
            "a namespace unknown": one.replace("<source>", "<x:source>"),
            "the same id twice": bilingual.xliff_1(bilingual.ROWS[:1] * 2),
            "another root": "<a/>",
            "nothing but a declaration": '<?xml version="1.0"?>',
            "a comment that never ends": one + "<!-- ",
            "CDATA that never ends": one.replace("<source>", "<source><![CDATA["),
        },
        "units.xliff": {
            "no segment": two.replace("segment", "sediment"),
            "an unknown language": two.replace('"fr"', '"xx"'),
            "a group in a group": two.replace("<unit", "<group>" * 3_000 + "<unit"),
            "a reference to no data": two.replace("Die", '<ph id="1" dataRef="x"/>Die'),
        },
        "units.tmx": {
            "no header": memory.replace('<header srclang="de"/>', ""),
            "all languages": memory.replace('srclang="de"', 'srclang="*all*"'),
            "an unknown language": memory.replace('"fr"', '"xx"'),
            "no language": memory.replace(' xml:lang="fr"', ""),
            "one side": re.sub(r'<tuv xml:lang="fr">.*?</tuv>', "", memory),
            "a language twice": memory.replace('"fr"', '"de"'),
        },
    }
    for name, texts in changed.items():
        for what, content in texts.items():
            yield make_case("XML", what, name, content)
