"""What a page was understood as: its blocks with their sentences, the languages of its versions, its layout."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.model import Block, Document, Layout, Sentence


@dataclass(slots=True)
class BlockView:
    """A block, its sentences with their languages, and the version it was given to.

    ``language`` is the one most of its sure sentences are in, ``weight`` its length in characters, ``names`` the
    language whose version it announces as a heading.
    """

    block: Block
    sentences: list[Sentence]
    language: str | None
    weight: int
    names: str | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class RepeatedPassage:
    """The sentences of a passage that a page says for the second time, and the language that both are in."""

    language: str
    sentences: list[Sentence]


@dataclass(slots=True)
class PageView:
    """A page as it was understood.

    ``order`` holds the languages of the versions as they appear; ``strays`` the languages that are there only as
    residue; ``main`` is the language that most of it is in; ``assumptions`` says in words what was taken for granted.
    A bilingual file or a catalogue of messages has the layout ``units`` and no blocks: its texts are rows already.
    ``repeated`` is not part of ``blocks``. ``foreign`` is the code of the language of a page that is in none we know.
    """

    document: Document
    layout: Layout
    blocks: list[BlockView]
    order: list[str]
    strays: list[str]
    main: str | None
    assumptions: list[str] = field(default_factory=list)
    repeated: RepeatedPassage | None = None
    foreign: str | None = None

    @property
    def sentences(self) -> list[Sentence]:
        """The sentences of all blocks, in order."""
        return [sentence for block in self.blocks for sentence in block.sentences]
