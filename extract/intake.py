"""The files that an officer means by a file, a folder or a zip, with what the manifest beside them gives."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from extract.build import list_files
from extract.manifest import Given, read_manifest
from extract.model import Frozen
from extract.read import ReadError
from extract.read.limits import MEGABYTE

_FILES: Final = 1000
_MEGABYTES: Final = 1000
_ENCRYPTED: Final = 1
_CHUNK: Final = MEGABYTE


class Incoming(Frozen):
    """A file to be added; `reason` where it cannot even be opened."""

    path: Path
    given: Given = Given()
    reason: str | None = None


def incoming(paths: Iterable[Path], given: Given, unpack_into: Path) -> Iterator[Incoming]:
    """Yield the files meant; what is given for all goes before a manifest; zips unpack into that folder."""
    manifest = cache(read_manifest)
    for number, path in enumerate(paths):
        try:
            folder = _unpack(path, unpack_into / str(number)) if _is_archive(path) else path
        except ReadError as error:
            yield Incoming(path=path, reason=str(error).removeprefix(f"{path.name}: "))
            continue
        for file in _files(folder):
            told = manifest(file.parent).get(file.name, Given())
            yield Incoming(
                path=file, given=Given(board=given.board or told.board, date=given.date or told.date)
            )


def _is_archive(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() == ".zip"


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    folders = sorted(folder for folder in path.rglob("*") if folder.is_dir() and not _is_hidden(folder.name))
    return [file for folder in (path, *folders) for file in list_files(folder)]


def _unpack(path: Path, folder: Path) -> Path:
    try:
        with ZipFile(path) as archive:
            parts = [part for part in archive.infolist() if _is_wanted(part)]
            _require_sane(path, parts)
            for part in parts:
                _unpack_part(archive, part, folder)
    except (BadZipFile, NotImplementedError, EOFError, ValueError) as error:
        raise ReadError(path, "is damaged or was cut off while copying", "get it again") from error
    return folder


def _require_sane(path: Path, parts: list[ZipInfo]) -> None:
    size = sum(part.file_size for part in parts)
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise ReadError(path, "is protected by a password", "unpack it and add the files in it")
    if len(parts) > _FILES or size > _MEGABYTES * MEGABYTE:
        reason = f"unfolds to {len(parts):,} files of {size / MEGABYTE:,.0f} MB (a zip bomb?)"
        raise ReadError(path, reason, "unpack it and add only the minutes")


def _unpack_part(archive: ZipFile, part: ZipInfo, folder: Path) -> None:
    """Write one file below the folder, whatever its name says of other places."""
    names = [
        name for name in PurePosixPath(part.filename.replace("\\", "/")).parts if name not in {"/", ".."}
    ]
    place = folder.joinpath(*names)
    place.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(part) as source, place.open("wb") as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)


def _is_wanted(part: ZipInfo) -> bool:
    return not part.is_dir() and not any(map(_is_hidden, PurePosixPath(part.filename).parts))


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name == "__MACOSX"
