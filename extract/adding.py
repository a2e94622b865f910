"""Adding files in one go, as the command line does: collect, prepare, save, and say what became of each."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tqdm import tqdm

from extract.intake import incoming
from extract.library import Report, Result, prepare_all, save
from extract.manifest import Given


def add_files(data: Path, paths: Sequence[Path], given: Given) -> tuple[Report, ...]:
    """Add files, folders and zips to the library; raises `ManifestError` for a manifest at fault."""
    with TemporaryDirectory(prefix="minutes-") as folder:
        files = list(incoming(paths, given, Path(folder)))
        prepared = tqdm(
            prepare_all(data, files),
            total=len(files),
            unit="file",
            disable=not sys.stderr.isatty(),
            leave=False,
        )
        return save(data, list(prepared), datetime.now().astimezone().date())


def line(report: Report) -> str:
    """Return in one line what became of a file."""
    if report.result is Result.FAILED:
        return f"{report.file}: failed: {report.note}"
    if report.result is Result.UNCHANGED:
        return (
            f"{report.file}: already there: {report.note or f'{report.figures} figures in {report.document}'}"
        )
    low = f", {report.low} of low confidence" if report.low else ""
    replaced = f", in place of {', '.join(report.replaces)}" if report.replaces else ""
    return f"{report.file}: {report.board}, {report.met_on}: {report.figures} figures{low}{replaced}"
