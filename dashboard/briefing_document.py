"""The briefing as a document to print or send: one self-contained HTML page without script, or a tagged PDF.

Every text is escaped here and nowhere else; the page loads nothing and needs no server.
"""

from html import escape
from string import Template

from dashboard.briefing import Briefing
from dashboard.briefing_outline import Block, Heading, Paragraph, Table, outline, title
from dashboard.downloads.about import About
from dashboard.tagged_pdf import write_pdf

PAGE = Template("""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>$title</title>
<style>
body { font: 100%/1.4 "Segoe UI", system-ui, Arial, sans-serif; color: #1b2129; background: #fff }
body { max-width: 62rem; margin: 1.5rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.15rem; margin: 1.2rem 0 .4rem; border-top: 2px solid #12436d; padding-top: .4rem }
p { margin: 0 0 .5rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; padding: 0 0 .3rem; color: #4c565e }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; overflow-wrap: anywhere }
th, td { border-bottom: 1px solid #c5ccd3 }
thead th { border-bottom: 2px solid #4c565e }
@page { size: A4; margin: 12mm }
@media print {
  body { font-size: 8pt; line-height: 1.25; margin: 0; max-width: none; padding: 0 }
  h1 { font-size: 14pt } h2 { font-size: 10pt; margin: 6pt 0 2pt; padding-top: 2pt; break-after: avoid }
  th, td { padding: 1.5pt 5pt 1.5pt 0 } tr { break-inside: avoid } thead { display: table-header-group }
  .scroll { overflow: visible }
}
</style>
</head>
<body>
<main>
$body
</main>
</body>
</html>
""")


def to_html(briefing: Briefing, about: About) -> str:
    """Write a briefing as one HTML page that prints on two sheets of A4."""
    body = "\n".join(_html(block) for block in outline(briefing, about))
    return PAGE.substitute(title=escape(title(briefing)), body=body)


def to_pdf(briefing: Briefing, about: About) -> bytes:
    """Write a briefing as tagged PDF of at most two sheets of A4."""
    return write_pdf(title(briefing), outline(briefing, about))


def _html(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text):
            return f"<p>{escape(text)}</p>"
        case Table():
            return _table(block)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.header)
    columns = "".join(f'<col style="width:{width:.0%}">' for width in table.widths)
    body = "\n".join(_row(row) for row in table.rows)
    caption = escape(table.caption)
    return (
        f'<div class="scroll" role="region" aria-label="{caption}" tabindex="0"><table>'
        f"<caption>{caption}</caption><colgroup>{columns}</colgroup>"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>"
    )


def _row(row: tuple[str, ...]) -> str:
    first, *others = row
    return (
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in others)
        + "</tr>"
    )
