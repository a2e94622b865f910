"""The times that hold for a sentence because its item or the whole report declares them."""

from collections.abc import Sequence
from datetime import date

from extract.model import Document, Period, Section, Sentence
from extract.periods import scope
from extract.vocabulary import PeriodBasis, SentenceKind

Inherited = tuple[Period | None, Period | None]


def item_periods(
    document: Document, sections: Sequence[Section], sentences: Sequence[Sentence], said_on: date | None
) -> tuple[Inherited, ...]:
    """Give for every sentence the time of its item and that of the report, where the minutes declare them."""
    of_items: dict[int, Period | None] = {}
    inherited: list[Inherited] = []
    for sentence in sentences:
        text = document.text[sentence.start : sentence.end]
        if sentence.kind is SentenceKind.TABLE:
            text = text[:200]
        declared = scope(text, said_on, PeriodBasis.ITEM)
        inherited.append((of_items.get(sentence.section), None))
        if declared:
            of_items[sentence.section] = declared
    return tuple(inherited)
