"""Learns `extract/lexicons/theme_weights.csv`: which theme the words around a number speak for.

A choice is a figure that does not name its field itself, with every theme as a candidate; those that the
annotation accepts are right.

    make train
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from extract import figures, themes_choice
from extract.agreement import THEMES, listed
from extract.scoring import Candidate as ReadFigure
from extract.themes import ThemeContext, attribute_theme
from extract.themes_choice import Asked, cues_of, is_told
from extract.vocabulary import Basis, Theme
from training.command import command
from training.logit import Choice
from training.minutes import annotated, matched, read_figures

_THEMES = tuple(Theme)
_PENALTY = 3.0


class _Seen(NamedTuple):
    guess: Theme
    cues: dict[Theme, tuple[str, ...]]


def choices_of(folder: Path) -> Iterator[Choice]:
    """Yield the choices in a folder of annotated minutes."""
    for name, minutes, golds in annotated(folder):
        seen: list[_Seen] = []
        found = _read_by_rules(minutes, seen)
        for index, gold in matched(found, golds):
            wanted = {THEMES[str(theme)] for theme in listed(gold["theme"]) if theme}
            if wanted and seen[index].cues:
                yield _choice(name, seen[index], wanted)


def _read_by_rules(minutes: Path, seen: list[_Seen]) -> list[ReadFigure]:
    """Read minutes by the rules alone, and note in `seen` what speaks for each theme of each figure."""

    def note(asked: Asked, context: ThemeContext) -> tuple[Theme, Basis]:
        guess, basis = attribute_theme(asked.measure, asked.said, asked.number, context, unit=asked.unit)
        if is_told(asked, guess, context):
            seen.append(_Seen(guess, {}))
            return guess, basis
        cues: dict[Theme, list[str]] = {theme: [] for theme in _THEMES}
        for theme, cue in cues_of(asked, context, guess, basis):
            cues[theme].append(cue)
        seen.append(_Seen(guess, {theme: tuple(shown) for theme, shown in cues.items()}))
        return guess, basis

    with mock.patch.object(figures, "choose_theme", note):
        return read_figures(minutes)


def _choice(name: str, seen: _Seen, wanted: set[Theme]) -> Choice:
    return Choice(
        document=name,
        cues=tuple(seen.cues[theme] for theme in _THEMES),
        agreement=tuple(float(theme in wanted) for theme in _THEMES),
        guess=_THEMES.index(seen.guess),
    )


main = command(themes_choice.WEIGHTS, choices_of, _PENALTY)

if __name__ == "__main__":
    main()
