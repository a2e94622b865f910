"""Reads a file of minutes, whatever its format, into a `Document`."""

from extract.read.errors import ReadError
from extract.read.reading import read

__all__ = ["ReadError", "read"]
