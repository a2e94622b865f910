"""The colours of charts: the Government Analysis Function palette in light, our own set in dark.

Text reaches 4.5:1 and marks reach 3:1 against the ground in both; a test holds it.
"""

from typing import NamedTuple


class Palette(NamedTuple):
    """Colours of one theme; `marks` in the order of use."""

    ground: str
    ink: str
    soft: str
    grid: str
    marks: tuple[str, ...]


LIGHT = Palette(
    ground="#ffffff",
    ink="#1b2129",
    soft="#4c565e",
    grid="#d9dee3",
    marks=("#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1"),
)
DARK = Palette(
    ground="#12171d",
    ink="#e8ecf0",
    soft="#b3bdc6",
    grid="#323c46",
    marks=("#7fb2e5", "#5fcfc4", "#f08bbd", "#ffa066", "#c9c9c9", "#c3aef0"),
)


def palette(theme: str) -> Palette:
    """Give the colours of the theme in use, 'light' or 'dark'."""
    return DARK if theme == "dark" else LIGHT
