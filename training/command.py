"""The command line that the lessons share: learn from folders, try on others, write the weights."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click

from training.logit import PENALTY, Choice, compared, cross_validated, learn, pick, write

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


def command(
    weights: str, choices_of: Callable[[Path], Iterable[Choice]], penalty: float = PENALTY
) -> click.Command:
    """Return the command that learns `lexicons/WEIGHTS.csv` from the choices of folders."""

    @click.command()
    @click.argument("folders", nargs=-1, required=True, type=_FOLDER)
    @click.option("--held-out", type=_FOLDER, multiple=True, help="Only tried, never learned from.")
    def main(folders: Sequence[Path], held_out: Sequence[Path]) -> None:
        """Learn the weights from folders of annotated minutes, and write them."""
        choices = [choice for folder in folders for choice in choices_of(folder)]
        click.echo(compared("left out in turn", choices, cross_validated(choices, penalty)))
        learned = learn(choices, penalty)
        for folder in held_out:
            others = list(choices_of(folder))
            click.echo(compared(folder.name, others, [pick(choice, learned) for choice in others]))
        write(weights, learned)
        click.echo(f"{weights}.csv: {len(learned)} cues, learned from {len(choices)} choices")

    return main
