"""Files that appear whole or not at all, and one writer at a time."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

if sys.platform != "win32":
    import fcntl


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder for this process; others wait. The folder is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        if sys.platform != "win32":
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files, named by their path in `folder`: all beside their places first, then moved in order."""
    with TemporaryDirectory(dir=folder, prefix=".writing-") as name:
        waiting = {Path(name) / str(number): path for number, path in enumerate(files)}
        for path, content in zip(waiting, files.values(), strict=True):
            path.write_bytes(content)
        for path, place in waiting.items():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, folder / place)
