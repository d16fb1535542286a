"""A process ends with the one that began it, where the system can see to that."""

from __future__ import annotations

import os
import sys
import time

import pytest

from checker.watching.death_signal import ask_to_end_with_parent


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_ends_with_its_parent() -> None:
    reading, writing = os.pipe()
    parent = os.fork()
    if not parent:
        me = os.getpid()
        if not os.fork():
            ask_to_end_with_parent(me)
            os.write(writing, b"x")
            time.sleep(60)
            os._exit(0)
        os.read(reading, 1)
        os._exit(0)
    os.waitpid(parent, 0)
    os.close(writing)
    assert os.read(reading, 1) == b""  # the pipe is closed: nobody holds its other end
    os.close(reading)
