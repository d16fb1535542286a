"""Lines whose words leave their language open: a name, a number, a label that several languages have.

They are in the language of the version that they stand in, so that what they say is read as it is written there, and
nothing in them is said to be absent because nobody read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.identification.certainty import SURE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Version


def settle_open_lines(versions: Iterable[Version]) -> None:
    """Give every sentence that is not surely in a language that of its version."""
    for version in versions:
        if version.residue:
            continue
        for sentence in version.sentences:
            if sentence.confidence < SURE and sentence.language != version.language:
                sentence.language, sentence.confidence = version.language, 0.0
