"""The one error that reading a file may raise: it names the file, says why, and what the officer can do."""

from pathlib import Path


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
