"""Learns `extract/lexicons/agency_weights.csv`: of the agencies around a number, whose figure it is.

A choice is a figure, whether its sentence says before it whose it is or not: what names an owner there tells
what such words are worth elsewhere. Those agencies are right that the annotation accepts.

    make train
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from extract import agency_choice
from extract.agency_choice import AgencyChoice, Asked, Candidate
from extract.agreement import is_right, listed
from extract.attribution_agency import attribute
from extract.hearing import Attribution
from extract.scoring import Candidate as ReadFigure
from training.command import command
from training.logit import Choice
from training.minutes import annotated, matched, read_figures


def choices_of(folder: Path) -> Iterator[Choice]:
    """Yield the choices in a folder of annotated minutes."""
    for name, minutes, golds in annotated(folder):
        seen: list[list[Candidate]] = []
        found = _read_by_rules(minutes, seen)
        for index, gold in matched(found, golds):
            yield _choice(name, seen[index], listed(gold["agency"]))


def _read_by_rules(minutes: Path, seen: list[list[Candidate]]) -> list[ReadFigure]:
    """Read minutes by the rules alone, and note in `seen` whose each figure may be."""

    def note(choice: AgencyChoice, asked: Asked) -> Attribution:
        guess = attribute(choice.context, asked.sentence, asked.mention, asked.theme)
        seen.append(choice.candidates(asked, guess))
        return guess

    with mock.patch.object(AgencyChoice, "choose", note):
        return read_figures(minutes)


def _choice(name: str, shown: list[Candidate], wanted: tuple[Any, ...]) -> Choice:
    return Choice(
        document=name,
        cues=tuple(tuple(cue for group in candidate.groups for cue in group) for candidate in shown),
        agreement=tuple(float(is_right("agency", candidate.name, wanted)) for candidate in shown),
        guess=0,
    )


main = command(agency_choice.WEIGHTS, choices_of)

if __name__ == "__main__":
    main()
