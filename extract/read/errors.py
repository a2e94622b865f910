"""The one error that reading a file may raise: it names the file, says why, and what the officer can do."""

from pathlib import Path


class Unreadable(Exception):  # noqa: N818 - never leaves this package: `read` puts the file's name to it
    """What a format's reader raises, which knows the bytes but not the file."""

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice


class ReadError(Exception):
    """A file that cannot be read as minutes; `str()` is one line fit to show to an officer."""

    def __init__(self, path: Path, reason: str, advice: str = "") -> None:
        super().__init__(path, reason, advice)
        self.path = path
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        said = f"{self.path.name}: {self.reason}"
        return f"{said}; {self.advice}" if self.advice else said
