from collections.abc import Callable
from pathlib import Path

import pytest

from extract.pipeline import Extraction, extract_document
from extract.read import read
from tests.documents import LAYOUTS, to_docx, to_html, to_pdf

SEEDS = sorted(Path("seeds").glob("*.txt"))
WRITERS: dict[str, Callable[[str, Path], Path]] = {
    "docx": lambda text, folder: to_docx(text, folder / "m.docx"),
    "html": lambda text, folder: to_html(text, folder / "m.html"),
    **{
        f"pdf {name}": lambda text, folder, layout=layout: to_pdf(text, folder / "m.pdf", layout)
        for name, layout in LAYOUTS.items()
    },
}


@pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem[:10])
def test_every_format_gives_the_same_figures(
    tmp_path: Path, seed: Path, writer: Callable[[str, Path], Path]
) -> None:
    expected = extract_document(read(seed))
    found = extract_document(read(writer(seed.read_text(encoding="utf-8"), tmp_path)))
    assert _rows(found) == _rows(expected)
    assert (found.meeting.board, found.meeting.date) == (expected.meeting.board, expected.meeting.date)
    assert {person.agency for person in found.meeting.attendance} == {
        person.agency for person in expected.meeting.attendance
    }


def _rows(extraction: Extraction) -> list[tuple[object, ...]]:
    """What a figure says, without where it stands."""
    text = extraction.document.text
    return [
        (
            *(" ".join(text[part.start : part.end].split()) for part in (figure.mention, figure.sentence)),
            *(figure.mention.value, figure.mention.value_high, figure.mention.unit, figure.mention.qualifier),
            *(
                figure.measure,
                figure.kind,
                figure.direction,
                figure.status,
                figure.theme,
                figure.agency,
                figure.area,
            ),
            *(figure.period.text if figure.period else None, figure.baseline),
            extraction.sections[figure.sentence.section].item_no,
        )
        for figure in extraction.figures
    ]
