"""Composes the stages: a document in, its meeting, items, sentences and figures out."""

import datetime as dt

from extract.figures import marked_ocr, read_figures
from extract.furniture import clean
from extract.meeting import find_meeting
from extract.model import Document, Figure, Frozen, Meeting, Section, Sentence
from extract.numbering import without_numbering
from extract.ocr_words import put_right
from extract.sections import split_sections
from extract.sentences import split_sentences


class Hints(Frozen):
    """What somebody says of a document where the minutes do not, or say it wrongly."""

    board: str | None = None
    date: dt.date | None = None


class Extraction(Frozen):
    """All that was read from one document; spans are offsets into `document.text`."""

    document: Document
    meeting: Meeting
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    figures: tuple[Figure, ...]


def extract_document(document: Document, hints: Hints = Hints()) -> Extraction:  # noqa: B008
    """Read the figures of a document; never fails on its text, whatever that is."""
    cleaned = clean(document)
    unnumbered = without_numbering(cleaned)
    meeting = _hinted(find_meeting(document, unnumbered.text), hints)
    sections = split_sections(cleaned)
    sentences = split_sentences(unnumbered, sections)
    return Extraction.model_construct(  # every part is of our own making and need not be checked
        document=document,
        meeting=meeting,
        sections=sections,
        sentences=sentences,
        figures=tuple(
            _doubted(figure, document.text)
            for figure in read_figures(unnumbered, meeting, sections, sentences, printed=document.text)
        ),
    )


def _doubted(figure: Figure, text: str) -> Figure:
    """Mark a figure whose digits or words were mended: its number is not what the text says to the letter."""
    number = text[figure.mention.start : figure.mention.end]
    return figure if put_right(number) == number else marked_ocr(figure)


def _hinted(meeting: Meeting, hints: Hints) -> Meeting:
    given = {
        name: value for name, value in (("board", hints.board), ("date", hints.date)) if value is not None
    }
    return meeting.model_copy(update=given) if given else meeting
