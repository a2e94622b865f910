"""The command line: `python -m extract build | add | evaluate | explain`.

Each command imports what it needs when it runs, so that `--help` answers at once.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from extract.cli_add import add

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.batch import Outcome

_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Read the figures in the minutes of community-safety boards."""


main.add_command(add)


@main.command()
@click.option("--minutes", type=_FOLDER, default="seeds", show_default=True, help="Folder of minutes.")
@click.option("--data", type=_FOLDER, default="data", show_default=True, help="Folder for the dataset.")
def build(minutes: Path, data: Path) -> None:
    """Extract every file of a folder, and those added since, into the dataset.

    The exit status is 0 where all went well, 1 where some files did not, 2 where nothing was extracted.
    """
    from extract.batch import collect_rarely
    from extract.build import build as build_data
    from extract.manifest import ManifestError
    from extract.store import StoreError

    collect_rarely()
    try:
        report = build_data(minutes, data, _with_bar)
    except (ManifestError, StoreError, OSError) as error:
        click.echo(error, err=True)
        sys.exit(2)
    for problem in report.problems:
        click.echo(problem, err=True)
    click.echo(f"{report.figures} figures from {len(report.built)} documents are in {data}")
    sys.exit(report.exit_status)


@main.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--errors", is_flag=True, help="List every miss, spurious row and wrong attribute.")
@click.option("--only", multiple=True, help="Only documents whose name begins so; may be repeated.")
@click.option("--calibration", is_flag=True, help="How often each confidence is right.")
@click.option("--record", type=click.Path(dir_okay=False, path_type=Path), help="Keep totals in a JSON file.")
def evaluate(
    folder: Path, *, errors: bool, only: tuple[str, ...], calibration: bool, record: Path | None
) -> None:
    """Score a folder of annotated minutes (NAME.gold.json beside NAME.txt)."""
    from extract.evaluate import evaluate_command

    evaluate_command(folder, errors=errors, only=only, calibration=calibration, record=record)


@main.command()
@click.argument("sentence")
def explain(sentence: str) -> None:
    """Show which rules matched in a sentence, which won and what each number became."""
    from extract.explain import explain as explain_sentence

    click.echo(explain_sentence(sentence))


def _with_bar(outcomes: "Iterable[Outcome]", total: int) -> "Iterable[Outcome]":
    """Show a progress bar on a terminal; nothing in a log."""
    from tqdm import tqdm

    return tqdm(outcomes, total=total, unit="file", disable=not sys.stderr.isatty())


if __name__ == "__main__":
    main(prog_name="python -m extract")
