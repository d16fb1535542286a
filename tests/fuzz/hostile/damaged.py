"""Files of every format, damaged in every way."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from functools import partial

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    HUGE,
    LONG,
    PACKED,
    SAMPLES,
    encode,
    make_case,
)


def swap_digits(data: bytes) -> bytes:
    """The file with a number that has no end in place of each."""
    return re.sub(rb"[0-9]+", HUGE.encode(), data)


def put_in_the_middle(put: bytes, data: bytes) -> bytes:
    """The file with something in its middle."""
    return data[: len(data) // 2] + put + data[len(data) // 2 :]


def drop_closing(data: bytes) -> bytes:
    """The file without anything that closes."""
    return data.translate(None, b"]})\"'").replace(b"</", b"<").replace(b"/>", b">")


def mix_line_ends(data: bytes) -> bytes:
    """The file with a different line end each time."""
    ends = [b"\r\n", b"\n", b"\r", b"\x0b", b"\xe2\x80\xa8", b"\xc2\x85"]
    lines = data.split(b"\n")
    return b"".join(line + ends[number % len(ends)] for number, line in enumerate(lines))


def shuffle(data: bytes) -> bytes:
    """The bytes of the file in another order."""
    made = bytearray(data)
    random.Random(7).shuffle(made)
    return bytes(made)


def decode_to(encoding: str, mark: bytes, data: bytes) -> bytes:
    """The file in another encoding."""
    return mark + data.decode().encode(encoding, "replace")


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _data: b"",
    "white space only": lambda _data: b" \n\t\r\n",
    "zeros only": lambda _data: bytes(10_000),
    "a zero inside": partial(put_in_the_middle, b"\0"),
    "zeros inside": partial(put_in_the_middle, bytes(500)),
    "cut at a third": lambda data: data[: len(data) // 3],
    "cut at two thirds": lambda data: data[: 2 * len(data) // 3],
    "without its last byte": lambda data: data[:-1],
    "without its first byte": lambda data: data[1:],
    "twice": lambda data: data + data,
    "backwards": lambda data: data[::-1],
    "bytes in disorder": shuffle,
    "every byte": lambda _data: bytes(range(256)) * 4,
    "UTF-8 with a mark": lambda data: b"\xef\xbb\xbf" + data,
    "two marks": lambda data: b"\xef\xbb\xbf\xef\xbb\xbf" + data,
    "a mark of UTF-16 before UTF-8": lambda data: b"\xff\xfe" + data,
    "a mark of UTF-32 before UTF-8": lambda data: b"\xff\xfe\0\0" + data,
    "a Latin-1 byte": partial(put_in_the_middle, b"\xe9"),
    "a lone surrogate": partial(put_in_the_middle, b"\xed\xa0\x80"),
    "an overlong zero": partial(put_in_the_middle, b"\xc0\x80"),
    "beyond Unicode": partial(put_in_the_middle, b"\xf4\x90\x80\x80"),
    "not a character": partial(put_in_the_middle, "\uffff\U0010ffff".encode()),
    "directions turned": partial(put_in_the_middle, "\u202e\u2066\u200f".encode()),
    "terminal commands": partial(put_in_the_middle, b"\x1b[2J\x1b]0;x\x07\x08"),
    "mixed line ends": mix_line_ends,
    "numbers without end": swap_digits,
    "a line without end": partial(put_in_the_middle, b"a" * LONG),
    "words without end": partial(put_in_the_middle, b"die alte " * (LONG // 30)),
    "nothing closed": drop_closing,
}
TEXT_DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "UTF-16 with a mark": partial(decode_to, "utf-16-le", b"\xff\xfe"),
    "UTF-16 without a mark": partial(decode_to, "utf-16-be", b""),
    "UTF-32 with a mark": partial(decode_to, "utf-32-be", b"\0\0\xfe\xff"),
    "Latin-1 throughout": partial(decode_to, "iso-8859-1", b""),
    "EBCDIC": partial(decode_to, "cp037", b""),
}


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    for name, content in SAMPLES.items():
        data, packed = encode(content), name.endswith(PACKED)
        for what, damage in DAMAGES.items():
            yield make_case("damaged", what, name, damage(data))
        for what, damage in () if packed else TEXT_DAMAGES.items():
            yield make_case("damaged", what, name, damage(data))
