"""Makes minutes in the formats that boards publish, from the lines of a text: for tests of the readers.

A line with tabs is a table row, a line that starts with '- ' a bullet, a short numbered line an agenda item.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

import docx
import pypdfium2 as pdfium
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

_ITEM = re.compile(r"(?P<no>Section \d+|\d{1,2}(?:\.\d{1,2})?\.?)\s*-?\s+(?P<title>[A-Z].{2,110}?)(?<![.;])$")


@dataclass(frozen=True)
class Layout:
    """How a PDF is set."""

    font: str = "Helvetica"
    size: int = 11
    justified: bool = False
    page: tuple[float, float] = A4
    margin: int = 72
    header: str = ""
    footer: str = "Page {page}"


LAYOUTS = {
    "plain": Layout(footer=""),
    "justified": Layout(
        font="Times-Roman", size=12, justified=True, header="Minutes of the Board", footer="{page}"
    ),
    "large": Layout(size=14, page=letter, margin=50, header="Agenda Item 1", footer="- {page} -"),
    "small": Layout(font="Times-Roman", size=9, footer="Borough Council {page}/99"),
}


def lines_of(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def to_pdf(text: str, path: Path, layout: Layout = LAYOUTS["plain"]) -> Path:
    def furniture(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont(layout.font, 8)
        canvas.drawString(layout.margin, layout.page[1] - 30, layout.header)
        canvas.drawCentredString(layout.page[0] / 2, 25, layout.footer.format(page=document.page))

    margins = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), layout.margin)
    document = SimpleDocTemplate(str(path), pagesize=layout.page, **margins)
    document.build(list(_flowables(text, layout)), onFirstPage=furniture, onLaterPages=furniture)
    return path


def _flowables(text: str, layout: Layout) -> Iterator[Flowable]:
    alignment = 4 if layout.justified else 0
    style = ParagraphStyle(
        "minutes",
        fontName=layout.font,
        fontSize=layout.size,
        leading=layout.size * 1.2,
        spaceAfter=6,
        alignment=alignment,
    )
    for is_table, lines in groupby(lines_of(text), key=lambda line: "\t" in line):
        if is_table:
            rows = [[Paragraph(escape(cell), style) for cell in row] for row in even(lines)]
            yield Table(rows, style=[("VALIGN", (0, 0), (-1, -1), "TOP")], hAlign="LEFT")
            continue
        for line in lines:
            bullet = "•" if line.startswith("- ") else None
            yield Paragraph(escape(line.removeprefix("- ")), style, bulletText=bullet)


def even(lines: Iterator[str]) -> list[list[str]]:
    rows = [line.split("\t") for line in lines]
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def to_scan(text: str, path: Path) -> Path:
    """A PDF whose pages are pictures of text."""
    source = to_pdf(text, path.with_suffix(".text.pdf"), Layout(size=12))
    canvas = Canvas(str(path), pagesize=A4)
    for page in pdfium.PdfDocument(source):
        canvas.drawImage(ImageReader(page.render(scale=2).to_pil()), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return path


def to_docx(text: str, path: Path) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Draft 7 of 9"
    document.sections[0].footer.paragraphs[0].text = "Page 3"
    for is_table, lines in groupby(lines_of(text), key=lambda line: "\t" in line):
        if is_table:
            _word_table(document, even(lines))
            continue
        for line in lines:
            style = "Heading 2" if _ITEM.match(line) else "List Bullet" if line.startswith("- ") else None
            document.add_paragraph(line.removeprefix("- "), style=style)
    document.save(str(path))
    return path


def _word_table(document: docx.document.Document, rows: list[list[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text


def to_html(text: str, path: Path) -> Path:
    """A page as ModernGov makes them, saved from a browser."""
    lines = lines_of(text)
    first = next(index for index, line in enumerate(lines) if _ITEM.match(line))
    items = "".join(_item_rows(lines[first:]))
    path.write_text(
        f"""<!DOCTYPE html><html><head><title>Agenda</title><script>var shown = 42;</script></head>
        <body class="has-sidebar"><form id="aspnetForm"><nav><ul><li>Councillors 63</li></ul></nav>
        <div class="mgLeftNav"><a href="#">Meetings in 2019: 14</a></div><div id="modgov">{_word(lines[:first])}
        <table class="mgItemTable" id="mgItemTable"><caption class="mgHide">Items</caption>{items}</table>
        </div></form><footer>Call 020 8359 2000</footer></body></html>""",
        encoding="utf-8",
    )
    return path


def _item_rows(lines: list[str]) -> Iterator[str]:
    starts = [index for index, line in enumerate(lines) if _ITEM.match(line)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        match = _ITEM.match(lines[start])
        assert match
        yield f"""<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">{match["no"]}</p></td><td>
        <p class="mgAiTitleTxt"><a href="d.pdf">{escape(match["title"])}<span class="mgFileSize">PDF 47 KB</span></a></p>
        <ul class="mgActionList"><li>View the decision for item 4.</li></ul><p class="mgSubItemTitleTxt">Minutes:</p>
        <div class="mgWordPara">{_word(lines[start + 1 : end])}</div></td></tr>"""


def _word(lines: list[str]) -> str:
    parts = []
    for kind, group in groupby(
        lines, key=lambda line: "table" if "\t" in line else "ul" if line.startswith("- ") else "p"
    ):
        if kind == "table":
            rows = ("".join(f"<td><p>{escape(cell)}</p></td>" for cell in line.split("\t")) for line in group)
            parts.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        elif kind == "ul":
            parts.append(f"<ul>{''.join(f'<li><p>{escape(line[2:])}</p></li>' for line in group)}</ul>")
        else:
            parts += [f"<p class=MsoNormal>{escape(line)}</p><p>&nbsp;</p>" for line in group]
    return "".join(parts)


def canvas_pdf(pages: list[list[str]], *, left: float = 72, password: str | None = None) -> bytes:
    """A PDF with exactly these lines on its pages, 15 points apart."""
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=password)
    for lines in pages:
        for index, line in enumerate(lines):
            canvas.drawString(left, 760 - 15 * index, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
