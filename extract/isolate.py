"""Extracts one file in a process of its own, with limits of time and memory, and ends it at its limits.

Files come from outside and their parsers are large C libraries: what one file does to them must not reach the
dashboard or the other files. The answer comes back as JSON, so nothing from the child is ever executed.
"""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any, Final

from extract.model import Document
from extract.read import ReadError

SECONDS: Final = 30.0  # without a sign of progress; each page that is recognised is one
MEGABYTES: Final = 1024
_ROOT: Final = Path(__file__).resolve().parent.parent
_PROGRESS: Final = "progress"
_TOO_LARGE: Final = "it may be damaged or far larger than minutes"


def read_isolated(path: Path, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> Document:
    """Return `read(path)` from a process that is stopped at its limits; raises `ReadError` as `read` does."""
    with _child(path, megabytes) as answers:
        try:
            answer = _last(answers, seconds)
        except Empty:
            raise ReadError(path, f"took more than {seconds:g} seconds and was stopped", _TOO_LARGE) from None
    if answer is None:
        raise ReadError(path, "made the reader fail", _TOO_LARGE)
    if "document" not in answer:
        raise ReadError(path, str(answer["reason"]), str(answer["advice"]))
    return Document.model_validate(answer["document"])


@contextmanager
def _child(path: Path, megabytes: int) -> Iterator["Queue[dict[str, Any] | None]"]:
    """Start the child; yield its answers, the last of which is `None`; end it in any case."""
    python_path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    child = subprocess.Popen(  # noqa: S603 - our own module, and the path is an argument, not a command
        [sys.executable, "-m", "extract.isolate", str(megabytes), str(path.resolve())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": python_path},
    )
    answers: Queue[dict[str, Any] | None] = Queue()
    pump = Thread(target=_pump, args=(child, answers), daemon=True)
    pump.start()
    try:
        yield answers
    finally:
        child.kill()
        child.wait()
        pump.join()


def _pump(child: "subprocess.Popen[bytes]", answers: "Queue[dict[str, Any] | None]") -> None:
    with child.stdout or open(os.devnull, "rb") as lines:
        for line in lines:
            answers.put(json.loads(line))
    answers.put(None)


def _last(answers: "Queue[dict[str, Any] | None]", seconds: float) -> dict[str, Any] | None:
    """Return the answer, waiting anew after each sign of progress."""
    while (answer := answers.get(timeout=seconds)) is not None:
        if _PROGRESS not in answer:
            return answer
    return None


class _Progress(logging.Handler):
    """Passes the reader's log on as signs of progress."""

    def emit(self, record: logging.LogRecord) -> None:
        _say({_PROGRESS: record.getMessage()})


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _limit_memory(megabytes: int) -> None:
    """Let allocations beyond the limit fail; where the system has no such limit, time is the only one."""
    try:
        import resource
    except ImportError:
        return
    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _main(megabytes: str, name: str) -> None:
    from extract.read import read

    _limit_memory(int(megabytes))
    log = logging.getLogger("extract.read")
    log.setLevel(logging.INFO)
    log.addHandler(_Progress())
    try:
        _say({"document": read(Path(name)).model_dump(mode="json")})
    except ReadError as error:
        _say({"reason": error.reason, "advice": error.advice})


if __name__ == "__main__":
    _main(*sys.argv[1:])
