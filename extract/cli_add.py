"""`python -m extract add FILE…`: puts minutes into the library and their figures into the dataset."""

import sys
from datetime import datetime
from pathlib import Path

import click

_PATHS = click.Path(exists=True, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)
_DATE = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("files", nargs=-1, required=True, type=_PATHS)
@click.option("--board", help="Name of the board, where the minutes do not say it.")
@click.option("--date", "met_on", type=_DATE, help="Date of the meeting, where the minutes do not say it.")
@click.option("--data", type=_FOLDER, default="data", show_default=True, help="Folder of the dataset.")
def add(files: tuple[Path, ...], board: str | None, met_on: datetime | None, data: Path) -> None:
    """Add minutes: files, folders or a zip, with minutes.csv (file, board, date) beside them if need be.

    Only what is new or changed is extracted. The same minutes in another format, or approved after a
    draft, replace what is there. The exit status is 0 where all went well, 1 where some failed, 2 where
    all did.
    """
    # The extractor and its tables are loaded here, so that `--help` answers at once.
    from extract.adding import add_files, line
    from extract.library import Result
    from extract.manifest import Given, ManifestError
    from extract.store import StoreError

    try:
        reports = add_files(data, files, Given(board=board, date=met_on.date() if met_on else None))
    except (ManifestError, StoreError, OSError) as error:
        click.echo(error, err=True)
        sys.exit(2)
    for report in reports:
        click.echo(line(report), err=report.result is Result.FAILED)
    failed = sum(report.result is Result.FAILED for report in reports)
    sys.exit(0 if not failed else 2 if failed == len(reports) else 1)
