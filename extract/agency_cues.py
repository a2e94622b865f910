"""What speaks for or against an agency as the one whose figure a number is.

Cues are short readable texts, so that the table of their weights can be read; they are learned together.
Names differ from board to board, so an agency goes by what it is to the board: its police, its council.
"""

from typing import NamedTuple

NOBODY = "nobody"


class Situation(NamedTuple):
    """What holds for every agency that may have reported a number.

    `topic` is whose work its sentence measures, `before` whose was measured last, `said` what names somebody,
    `board` of whose work the board hears.
    """

    theme: str
    topic: str
    before: str
    unit: str
    said: str
    board: str
    procedural: bool
    stranger: bool


def situation_cues(kind: str, situation: Situation) -> tuple[str, ...]:
    """Return what a situation says for agencies of a kind."""
    return (
        f"is {kind}",
        f"{situation.theme} {kind}",
        f"topic {situation.topic} {kind}",
        f"before {situation.before} {kind}",
        f"{situation.unit} {kind}",
        f"{situation.said} {kind}",
        f"board {situation.board} {kind}",
        *((f"procedural {kind}",) if situation.procedural else ()),
        *((f"stranger {kind}",) if situation.stranger else ()),
    )


def word_cues(measure: str, kind: str) -> tuple[str, ...]:
    """Return the words of a measure, each for agencies of a kind: 'arrests' for the police."""
    return tuple(f"word {word} {kind}" for word in sorted(set(measure.lower().split())))
