"""Whether an attribute of a figure agrees with what a careful reader annotated.

Closed vocabularies must be equal; names, labels and periods are compared by their words.
"""

from collections.abc import Mapping, Set
from functools import cache
from typing import Any

from extract.model import Figure
from extract.vocabulary import Theme

ATTRIBUTES = ("unit", "kind", "direction", "status", "qualifier", "theme", "agency", "measure", "period")
MEASURE_F1 = 0.5
_FUNCTION_WORDS = (
    "a an and are as at be been being by for from had has have her his in is its of on or per that the their "
    "these this those to was were which who whom with"
)
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
THEMES = {
    "burglary": Theme.BURGLARY,
    "asb": Theme.ASB,
    "violence": Theme.VIOLENCE,
    "domestic_abuse": Theme.DOMESTIC_ABUSE,
    "hate_crime": Theme.HATE_CRIME,
    "drugs_alcohol": Theme.DRUGS_ALCOHOL,
    "reoffending": Theme.REOFFENDING,
    "youth": Theme.YOUTH,
    "families": Theme.FAMILIES,
    "victims_confidence": Theme.VICTIMS_CONFIDENCE,
    "fire_safety": Theme.FIRE_SAFETY,
    "exploitation": Theme.EXPLOITATION,
    "all_crime": Theme.ALL_CRIME,
    "resources": Theme.RESOURCES,
    "other": Theme.OTHER,
}
QUOTATION_MARKS = str.maketrans(dict.fromkeys("\"'‘’“”`´", "'"))

Gold = Mapping[str, Any]


def wrong_attributes(figure: Figure, gold: Gold) -> tuple[str, ...]:
    """Name the attributes of a matched figure that are not as annotated."""
    return tuple(
        name for name in ATTRIBUTES if not is_right(name, attribute_of(figure, name), listed(gold.get(name)))
    )


def attribute_of(figure: Figure, name: str) -> str | None:
    """Give the attribute as text, None where the figure has none."""
    if name == "unit":
        return figure.mention.unit.value
    if name == "qualifier":
        return figure.mention.qualifier.value
    if name == "period":
        return figure.period.text if figure.period else None
    value = getattr(figure, name)
    return None if value is None else str(value)


def is_right(name: str, got: str | None, accepted: tuple[Any, ...]) -> bool:
    """Whether what was got for an attribute is accepted; None where an annotation accepts None."""
    if got is None:
        return None in accepted
    return any(_agrees(name, got, str(option)) for option in accepted if option is not None)


def _agrees(name: str, got: str, option: str) -> bool:
    if name == "theme":
        return got == THEMES.get(option, option)
    if name == "agency":
        return words(got) <= words(option) or words(option) <= words(got)
    if name == "measure":
        return overlap_f1(got, option) >= MEASURE_F1
    if name == "period":
        return bool(words(got) & words(option))
    return got == option


def overlap_f1(got: str, option: str) -> float:
    """Overlap of two labels' content words as an F1 between 0 and 1."""
    return shared_f1(words(got), words(option))


def shared_f1(ours: Set[str], theirs: Set[str]) -> float:
    """Overlap of two labels' content words, given as sets of them."""
    if ours.isdisjoint(theirs):
        return 0.0
    return 2 * len(ours & theirs) / (len(ours) + len(theirs))


@cache
def fold(text: str) -> str:
    """Fold white space and quotation marks."""
    return " ".join(text.translate(QUOTATION_MARKS).split())


@cache
def words(text: str) -> frozenset[str]:
    """Find the content words of a label, lower case and singular."""
    spaced = "".join(c if c.isalnum() else " " for c in text.lower())
    return frozenset(_singular(word) for word in spaced.split() if word not in FUNCTION_WORDS)


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def listed(value: Any) -> tuple[Any, ...]:
    """Accept a single answer or a list of acceptable ones."""
    return tuple(value) if isinstance(value, list) else (value,)
