"""What PO files and subtitles alone can hold."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    HUGE,
    make_case,
)
from tests.reading import bilingual


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    catalogue = bilingual.po(bilingual.ROWS[:2])
    entries = {
        "a string without msgid": 'msgstr "a"\n',
        "an open string": 'msgid "a\nmsgstr "b"\n',
        "an unknown keyword": 'msgfoo "a"\n',
        "a plural without end": f'msgid "a"\nmsgid_plural "b"\nmsgstr[{HUGE}] "c"\n',
        "a plural index that is none": 'msgid "a"\nmsgid_plural "b"\nmsgstr[x] "c"\n',
        "a wrong escape": 'msgid "a\\x"\nmsgstr "\\"\n',
        "the same entry twice": catalogue + catalogue,
        "no language": 'msgid "a"\nmsgstr "b"\n',
        "an unknown language": catalogue.replace("Language: fr", "Language: xx"),
        "a language without end": catalogue.replace("Language: fr", "Language: " + "f" * 10_000),
        "text outside strings": "this is no catalogue at all\n",
        "an old entry alone": '#~ msgid "a"\n#~ msgstr "b"\n',
    }
    for what, content in entries.items():
        yield make_case("PO", what, "units.po", content)
    yield from _list_subtitles()


def _list_subtitles() -> Iterator[Case]:
    times = {
        "a time that is none": "1\n99:99:99,999 --> 00:00:00,000\nDie Brücke\n",
        "a huge time": f"1\n{HUGE}:00:00,000 --> {HUGE}:00:00,000\nDie Brücke\n",
        "an arrow alone": "-->\n-->\n",
        "no text": "1\n00:00:01,000 --> 00:00:02,000\n\n",
        "a cue backwards": "1\n00:00:05,000 --> 00:00:01,000\nDie Brücke ist alt.\n",
        "no number": "00:00:01,000 --> 00:00:02,000\nDie Brücke ist alt.\n",
        "a note that never ends": "WEBVTT\n\nNOTE a\n" + "b\n" * 1_000,
    }
    for what, content in times.items():
        yield make_case("subtitles", what, "a.srt", content)
        yield make_case("subtitles", what, "a.vtt", content.replace(",", "."))
