"""Runs commands, one a line of standard input, in a Python that lacks what Windows lacks; prints their exit codes.

It can't try what else differs there: separators of paths, locks on open files, the encoding of a console.
"""

from __future__ import annotations

import os
import shlex
import signal
import sys

MODULES = ("fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty")
NAMES = (
    *(
        "O_CLOEXEC",
        "O_DIRECTORY",
        "O_NOFOLLOW",
        "O_NONBLOCK",
        "chown",
        "confstr",
        "fchmod",
        "fchown",
        "fork",
        "forkpty",
    ),
    *("getegid", "geteuid", "getgid", "getloadavg", "getpgid", "getuid", "getxattr", "killpg", "lchown", "listxattr"),
    *("mkfifo", "nice", "posix_spawn", "pread", "preadv", "pwrite", "sched_getaffinity", "sendfile", "setsid"),
    *("setxattr", "statvfs", "sync", "sysconf", "wait3", "wait4"),
)
SIGNALS = (
    *("ITIMER_REAL", "SIGALRM", "SIGCHLD", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGSTOP", "SIGUSR1", "SIGUSR2", "SIGXFSZ"),
    *("alarm", "pthread_sigmask", "setitimer"),
)

for module in MODULES:
    sys.modules[module] = None  # type: ignore[assignment]
for place, names in ((os, NAMES), (signal, SIGNALS)):
    for name in names:
        if hasattr(place, name):
            delattr(place, name)

if __name__ == "__main__":
    from checker.cli import main

    for line in sys.stdin.read().splitlines():
        print("exit code", main(shlex.split(line)), flush=True)
