"""Looks into a Word file before it is unpacked: how large it becomes, and whether it is what Word writes.

A few kilobytes can unfold to gigabytes, by compression or by XML entities that Word itself never uses.
"""

import zlib
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from extract.read.errors import Unreadable
from extract.read.limits import MEGABYTE, UNPACKED_MEGABYTES, XML_MEGABYTES

_PARTS: Final = 5000
_ENCRYPTED: Final = 1
_DEFINITIONS: Final = (b"<!DOCTYPE", b"<!ENTITY")
_PROLOGUE: Final = 4096


def require_safe(data: bytes) -> None:
    """Raise `Unreadable` for a package that is too large, encrypted, or defines XML entities."""
    try:
        with ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            _require_size(parts)
            _require_plain_xml(package, [part for part in parts if _is_xml(part)])
    except (BadZipFile, ValueError, NotImplementedError, EOFError, zlib.error) as error:
        raise Unreadable("is damaged or was cut off while copying", "get it again from its source") from error


def _require_size(parts: list[ZipInfo]) -> None:
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise Unreadable("is protected by a password", "save a copy without and add that")
    whole = sum(part.file_size for part in parts)
    xml = sum(part.file_size for part in parts if _is_xml(part))
    if whole > UNPACKED_MEGABYTES * MEGABYTE or xml > XML_MEGABYTES * MEGABYTE or len(parts) > _PARTS:
        reason = f"unfolds to {whole / MEGABYTE:,.0f} MB, which no minutes do (a zip bomb?)"
        raise Unreadable(reason, "get it again from a source you trust")


def _require_plain_xml(package: ZipFile, parts: list[ZipInfo]) -> None:
    for part in parts:
        with package.open(part) as stream:
            start = stream.read(_PROLOGUE)
        if any(mark in start for mark in _DEFINITIONS):
            raise Unreadable(
                "defines XML entities, which Word never does", "get it again from a source you trust"
            )


def _is_xml(part: ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels"))
