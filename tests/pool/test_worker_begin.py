from __future__ import annotations

import multiprocessing
import signal

from checker.messages import get_language
from checker.pool.worker_begin import begin_worker


def tell(line: multiprocessing.connection.Connection) -> None:
    begin_worker("fr")
    line.send((get_language(), signal.getsignal(signal.SIGINT) == signal.SIG_IGN))


def test_a_worker_speaks_as_it_is_told_and_leaves_an_interrupt_to_others() -> None:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=tell, args=(theirs,))
    process.start()
    assert ours.poll(60)
    assert ours.recv() == ("fr", True)
    process.join()
    process.close()
