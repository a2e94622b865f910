"""Writes headings, paragraphs and tables as a tagged PDF, which a screen reader can walk.

ReportLab draws but does not tag. The tags are added here: every drawn piece stands between marks in the
page, and a tree of elements (title, headings, paragraphs, table, rows, header and data cells) points at the
marks in reading order.
"""

import unicodedata
from collections.abc import Sequence
from html import escape
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as Drawn

from dashboard.briefing_outline import Block, Heading, Paragraph, Table
from dashboard.pdf_metadata import LANGUAGE, describe

WIDTH, HEIGHT = A4
MARGIN, GAP, CELL_GAP = 34.0, 4.0, 5.0
INK, LINE = HexColor("#1b2129"), HexColor("#8a949e")
REGULAR, BOLD = "Vera", "VeraBd"
STYLES = {
    "H1": ParagraphStyle("H1", fontName=BOLD, fontSize=13, leading=16, textColor=INK),
    "H2": ParagraphStyle("H2", fontName=BOLD, fontSize=9.5, leading=12, textColor=INK, spaceBefore=4),
    "P": ParagraphStyle("P", fontName=REGULAR, fontSize=7, leading=9, textColor=INK),
    "Caption": ParagraphStyle("Caption", fontName=REGULAR, fontSize=7, leading=9, textColor=INK),
    "TH": ParagraphStyle("TH", fontName=BOLD, fontSize=6.5, leading=8, textColor=INK, splitLongWords=1),
    "TD": ParagraphStyle("TD", fontName=REGULAR, fontSize=6.5, leading=8, textColor=INK, splitLongWords=1),
}


def write_pdf(title: str, blocks: Sequence[Block]) -> bytes:
    """Write blocks one below the other on as many sheets of A4 as they need, as tagged PDF."""
    _register_fonts()
    writer = _Writer(title)
    for block in blocks:
        match block:
            case Heading(level, text):
                writer.line(f"H{level}", text)
            case Paragraph(text):
                writer.line("P", text)
            case Table():
                writer.table(block)
    return writer.finish()


def _register_fonts() -> None:
    for name in (REGULAR, BOLD):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, f"{name}.ttf", asciiReadable=False))


def _map_unused_codes(document: Any) -> None:
    """Let the codes of a font that no letter has stand for a space, as PDF/UA forbids U+0000."""
    for name in (REGULAR, BOLD):
        state = pdfmetrics.getFont(name).state.get(document)
        for subset in state.subsets if state else ():
            subset[:] = [code or ord(" ") for code in subset]


class _Writer:
    """Keeps the place on the page and the tree of tags."""

    def __init__(self, title: str) -> None:
        self.out = BytesIO()
        self.canvas = Canvas(
            self.out, pagesize=A4, lang=LANGUAGE, invariant=1, pdfVersion=(1, 7), initialFontName=REGULAR
        )
        self.title = _drawable(title, REGULAR)
        self.canvas.setTitle(self.title)
        self.tree = _Tree(self.canvas)
        self.top = HEIGHT - MARGIN

    def line(self, tag: str, text: str) -> None:
        """Draw one heading or paragraph over the whole width."""
        drawn, height = _wrapped(text, tag, WIDTH - 2 * MARGIN)
        above = STYLES[tag].spaceBefore
        self._make_room(height + above)
        self.top -= above
        self._draw(drawn, self.tree.add(tag), MARGIN, height)
        self.top -= height + GAP

    def table(self, table: Table) -> None:
        """Draw a table; a row is never cut between pages, and column headers are cells of the first row."""
        element = self.tree.add("Table")
        drawn, height = _wrapped(table.caption, "Caption", WIDTH - 2 * MARGIN)
        self._make_room(height + 30)
        self._draw(drawn, self.tree.add("Caption", element), MARGIN, height)
        self.top -= height + GAP
        widths = [(WIDTH - 2 * MARGIN) * share for share in table.widths]
        self._row(table.header, widths, element, header=True)
        for row in table.rows:
            self._row(row, widths, element, header=False)
        self.top -= GAP

    def finish(self) -> bytes:
        """Close the last page, hang the tree into the document and give its bytes."""
        self._end_page()
        self.tree.hang()
        describe(self.canvas, self.title)
        _map_unused_codes(self.canvas._doc)
        self.canvas.save()
        return self.out.getvalue()

    def _row(self, cells: Sequence[str], widths: Sequence[float], table: "_Element", *, header: bool) -> None:
        tags = ["TH" if header or not index else "TD" for index in range(len(cells))]
        drawn = [_wrapped(*each) for each in zip(cells, tags, [w - CELL_GAP for w in widths], strict=True)]
        height = max(size for _, size in drawn)
        self._make_room(height + GAP)
        row, left = self.tree.add("TR", table), MARGIN
        for tag, (piece, size), width in zip(tags, drawn, widths, strict=True):
            scope = ("Column" if header else "Row") if tag == "TH" else None
            self._draw(piece, self.tree.add(tag, row, scope), left, size)
            left += width
        self.top -= height + GAP / 2
        self._rule()
        self.top -= GAP / 2

    def _draw(self, drawn: Drawn, element: "_Element", left: float, height: float) -> None:
        self.tree.open(element)
        drawn.drawOn(self.canvas, left, self.top - height)
        self.tree.close()

    def _rule(self) -> None:
        """Draw a line that readers by ear are told to pass over."""
        self.canvas._code.append("/Artifact BMC")
        self.canvas.setStrokeColor(LINE)
        self.canvas.setLineWidth(0.4)
        self.canvas.line(MARGIN, self.top, WIDTH - MARGIN, self.top)
        self.canvas._code.append("EMC")

    def _make_room(self, height: float) -> None:
        if self.top - height < MARGIN:
            self._end_page()
            self.top = HEIGHT - MARGIN

    def _end_page(self) -> None:
        self.canvas.showPage()
        self.tree.end_page()


class _Element:
    """One element of the tree: its tag, what it holds, and the marks on the pages it is drawn at."""

    def __init__(self, tag: str, parent: "_Element | None", scope: str | None) -> None:
        self.tag, self.parent, self.scope = tag, parent, scope
        self.children: list[_Element] = []
        self.marks: list[tuple[int, Any]] = []
        self.reference: Any = None


class _Tree:
    """The tree of tags of one document, and on every page which mark belongs to which element."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.root = _Element("Document", None, None)
        self.pages: list[list[_Element]] = []
        self.page: list[_Element] = []

    def add(self, tag: str, parent: "_Element | None" = None, scope: str | None = None) -> _Element:
        """Add an element at the end of its parent."""
        element = _Element(tag, parent or self.root, scope)
        (parent or self.root).children.append(element)
        return element

    def open(self, element: _Element) -> None:
        """Begin the mark of what is drawn next."""
        element.marks.append((len(self.page), self.canvas._doc.thisPageRef()))
        self.canvas._code.append(f"/{element.tag} <</MCID {len(self.page)}>> BDC")
        self.page.append(element)

    def close(self) -> None:
        """End the mark."""
        self.canvas._code.append("EMC")

    def end_page(self) -> None:
        """Give the page just ended the number by which its marks are found."""
        page = self.canvas._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self.pages), PDFName("S")
        self.pages.append(self.page)
        self.page = []

    def hang(self) -> None:
        """Put the tree into the document's catalogue."""
        document = self.canvas._doc
        top = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        top_reference = document.Reference(top)
        top.dict["K"] = self._placed(self.root, top_reference)
        rows = [(number, PDFArray([e.reference for e in page])) for number, page in enumerate(self.pages)]
        numbers = PDFArray([cell for number, marks in rows for cell in (number, document.Reference(marks))])
        top.dict["ParentTree"] = document.Reference(PDFDictionary({"Nums": numbers}))
        top.dict["ParentTreeNextKey"] = len(self.pages)
        document.Catalog.StructTreeRoot = top_reference
        document.Catalog.MarkInfo = PDFDictionary({"Marked": pdfdoc.PDFtrue})
        document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": pdfdoc.PDFtrue})

    def _placed(self, element: _Element, parent: Any) -> Any:
        """Turn an element and all it holds into PDF objects; returns the reference to it."""
        written = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent})
        element.reference = self.canvas._doc.Reference(written)
        if element.scope:
            written.dict["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(element.scope)})
        marks = [_mark(number, page) for number, page in element.marks]
        kids = [self._placed(child, element.reference) for child in element.children]
        written.dict["K"] = PDFArray([*marks, *kids])
        return element.reference


def _mark(number: int, page: Any) -> PDFDictionary:
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": number})


def _wrapped(text: str, tag: str, width: float) -> tuple[Drawn, float]:
    style = STYLES[tag]
    drawn = Drawn(escape(_drawable(text, style.fontName), quote=False), style)
    _, height = drawn.wrap(width, HEIGHT)
    return drawn, height


def _drawable(text: str, font: str) -> str:
    """Replace what the font cannot draw by its plain form ('ŵ' by 'w'), else by a question mark."""
    glyphs = pdfmetrics.getFont(font).face.charToGlyph
    return "".join(char if ord(char) in glyphs else _plain(char, glyphs) for char in text)


def _plain(char: str, glyphs: dict[int, int]) -> str:
    if char.isspace() or not char.isprintable():
        return " "
    base = unicodedata.normalize("NFKD", char)[0]
    return base if ord(base) in glyphs else "?"
