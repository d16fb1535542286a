"""Lists of terms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import DEEP
from tests.fuzz.hostile.versions import (
    COMMANDS,
    Content,
    make_case,
    make_pipe,
)

TBX = (
    '<?xml version="1.0"?><tbx><text><body><termEntry><langSet xml:lang="de"><tig><term>{}</term></tig></langSet>'
    '<langSet xml:lang="fr"><tig><term>{}</term></tig></langSet></termEntry></body></text></tbx>'
)


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    lists: dict[str, dict[str, Content]] = {
        "csv": {
            "empty": "",
            "zeros": bytes(1_000),
            "bytes": bytes(range(128, 256)),
            "UTF-16": "Velo,vélo\n".encode("utf-16"),
            "open quotes": '"Velo\n' * 100,
            "a field without end": '"' + "a" * 300_000 + '"\n',
            "rows of different lengths": "a\nb,c,d\n,,,\n",
            "a line without end": "a," * 300_000,
            "a zero": "a\0b,c\n",
            "patterns": "/(/,/(/\n",
        },
        "tbx": {
            "empty": "",
            "no XML": "this is none",
            "a good one": TBX.format("Velo", "Velo"),
            "cut": TBX[:100],
            "a bomb": '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
            + TBX.format("&b;", "&b;").partition("?>")[2],
            "a bomb in UTF-16": (
                '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY a "aaaa">]><tbx>&a;</tbx>'.encode(
                    "utf-16"
                )
            ),
            "a file outside": '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><tbx>&e;</tbx>',
            "a document type outside": '<!DOCTYPE tbx SYSTEM "http://example.invalid/x.dtd">' + TBX.partition("?>")[2],
            "deep": "<a>" * DEEP,
            "deep and closed": "<a>" * DEEP + "</a>" * DEEP,
            "declared wrongly": TBX.replace('"1.0"', '"1.0" encoding="undefined"').format("a", "a"),
            "bytes": bytes(range(128, 256)),
            "a surrogate": TBX.format("&#xD800;", "a"),
            "a pattern that is none": TBX.format("/(/", "/(/"),
        },
    }
    for suffix, contents in lists.items():
        for what, content in contents.items():
            files: dict[str, Content] = {
                f"terms.{suffix}": content,
                "checker.toml": f'keep-files = ["terms.{suffix}"]\n',
            }
            yield make_case("term lists", f"{suffix}: {what}", files, *COMMANDS["check"])
    for what, name in {
        "not there": "no.csv",
        "a folder": ".",
        "a device": "/dev/zero",
        "a long name": "t" * 300,
    }.items():
        settings: dict[str, Content] = {"checker.toml": f'keep-files = ["{name}"]\n'}
        yield make_case("term lists", what, settings, *COMMANDS["check"], codes=(2,))
    yield Case("term lists", "a pipe", partial(make_pipe, "terms.csv"), COMMANDS["check"], "terms.csv", (2,))
