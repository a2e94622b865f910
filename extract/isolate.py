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
from typing import TYPE_CHECKING, Any, Final

from extract.model import Document
from extract.read import ReadError, read

if TYPE_CHECKING:
    from extract.pipeline import Extraction, Hints

SECONDS: Final = 30.0  # without a sign of progress; each page that is recognised is one
MEGABYTES: Final = 1024
_ROOT: Final = Path(__file__).resolve().parent.parent
_PROGRESS: Final = "progress"
_RESULT: Final = "result"
_TOO_LARGE: Final = "it may be damaged or far larger than minutes"


def read_isolated(path: Path, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> Document:
    """Return `read(path)` from a process that is stopped at its limits; raises `ReadError` as `read` does."""
    return Document.model_validate(_answer(path, None, seconds, megabytes))


def extract_isolated(path: Path, hints: "Hints", seconds: float = SECONDS) -> "Extraction":
    """Return the extraction of a file from such a process; raises `ReadError` where there is none."""
    from extract.pipeline import Extraction

    return Extraction.model_validate(_answer(path, hints, seconds, MEGABYTES))


def _answer(path: Path, hints: "Hints | None", seconds: float, megabytes: int) -> object:
    given = "" if hints is None else hints.model_dump_json()
    with _child(path, given, megabytes) as answers:
        try:
            answer = _last(answers, seconds)
        except Empty:
            raise ReadError(path, f"took more than {seconds:g} seconds and was stopped", _TOO_LARGE) from None
    if answer is None:
        raise ReadError(path, "made the reader fail", _TOO_LARGE)
    if _RESULT not in answer:
        raise ReadError(path, str(answer["reason"]), str(answer["advice"]))
    return answer[_RESULT]


@contextmanager
def _child(path: Path, given: str, megabytes: int) -> Iterator["Queue[dict[str, Any] | None]"]:
    """Start the child; yield its answers, the last of which is `None`; end it in any case."""
    python_path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    child = subprocess.Popen(  # noqa: S603 - our own module, and the path is an argument, not a command
        [sys.executable, "-m", "extract.isolate", str(path.resolve()), given, str(megabytes)],
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


def _main(name: str, given: str, megabytes: str) -> None:
    _limit_memory(int(megabytes))
    log = logging.getLogger("extract.read")
    log.setLevel(logging.INFO)
    log.addHandler(_Progress())
    try:
        _say({_RESULT: _work(Path(name), given)})
    except ReadError as error:
        _say({"reason": error.reason, "advice": error.advice})
    except Exception as error:  # a fault of the extractor must reach the officer as a line as well
        _say({"reason": f"cannot be extracted ({type(error).__name__})", "advice": "report it with the file"})


def _work(path: Path, given: str) -> dict[str, Any]:
    """Read the file and, where hints are given, extract it."""
    document = read(path)
    if not given:
        return document.model_dump(mode="json")
    from extract.pipeline import Hints, extract_document

    return extract_document(document, Hints.model_validate_json(given)).model_dump(mode="json")


if __name__ == "__main__":
    _main(*sys.argv[1:])
