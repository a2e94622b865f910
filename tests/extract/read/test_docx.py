import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from extract.read import read
from extract.read.docx import read_docx
from tests.documents import to_docx

Document = docx.document.Document


def test_body_is_read_in_order_without_header_and_footer(tmp_path: Path) -> None:
    said = "Safer Board\n1. Crime\nFell by 9%.\nOffence\t2022\nTheft\t120\n- up 4%\nEnd."
    document = read(to_docx(said, tmp_path / "minutes.docx"))
    assert [line for line in document.text.split("\n") if line] == said.split("\n")
    assert [document.text[h.start : h.end] for h in document.headings] == ["1. Crime"]


def test_automatic_numbers_are_written() -> None:
    assert _text(_numbered) == "1. Crime\n\n2. Fire\n\n- engines\n- crews\n\n3. Close"


def _numbered(document: Document) -> None:
    for words, style in (
        ("Crime", "Number"),
        ("Fire", "Number"),
        ("engines", "Bullet"),
        ("crews", "Bullet"),
        ("Close", "Number"),
    ):
        document.add_paragraph(words, style=f"List {style}")


def test_levels_count_within_their_parents() -> None:
    level = '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="{1}"/><w:lvlText w:val="{2}"/></w:lvl>'
    levels = (
        level.format(0, "decimal", "%1.")
        + level.format(1, "decimal", "%1.%2")
        + level.format(2, "lowerRoman", "(%3)")
    )

    def fill(document: Document) -> None:
        numbering = document.part.numbering_part.element
        numbering.insert(
            0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="99">{levels}</w:abstractNum>')
        )
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="99"><w:abstractNumId w:val="99"/></w:num>')
        )
        for depth, words in ((0, "a"), (1, "b"), (2, "c"), (2, "d"), (0, "e"), (1, "f")):
            properties = document.add_paragraph(words)._p.get_or_add_pPr()
            properties.append(
                parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="99"/></w:numPr>')
            )

    assert _text(fill).split("\n\n") == ["1. a", "1.1 b", "(i) c", "(ii) d", "2. e", "2.1 f"]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:r><w:t>12</w:t></w:r><w:del><w:r><w:delText>13</w:delText></w:r></w:del>", "12"),
        ("<w:ins><w:r><w:t>14 arrests</w:t></w:r></w:ins>", "14 arrests"),
        ("<w:hyperlink><w:r><w:t>report</w:t></w:r></w:hyperlink>", "report"),
        ("<w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>22</w:t></w:r>", "2021-22"),
        ("<w:r><w:t>A. Khan</w:t><w:tab/><w:t>Police</w:t></w:r>", "A. Khan\tPolice"),
        ("<w:r><w:instrText>PAGE 5</w:instrText><w:t>five</w:t></w:r>", "five"),
        ("<w:sdt><w:sdtContent><w:r><w:t>date</w:t></w:r></w:sdtContent></w:sdt>", "date"),
    ],
)
def test_the_final_version_is_read(inside: str, text: str) -> None:
    def fill(document: Document) -> None:
        document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{inside}</w:p>"))

    assert _text(fill) == text


def test_merged_cells_are_read_once() -> None:
    def fill(document: Document) -> None:
        table = document.add_table(2, 3)
        for index, cell in enumerate(table.columns[0].cells):
            cell.text = f"row {index}"
        table.cell(0, 1).merge(table.cell(0, 2)).text = "2023"
        table.cell(1, 1).text, table.cell(1, 2).text = "4", "5"

    assert _text(fill) == "row 0\t2023\nrow 1\t4\t5"


def _text(fill: Callable[[Document], object]) -> str:
    document = docx.Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return read_docx(out.getvalue()).text
