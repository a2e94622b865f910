"""What a PDF says of itself in XMP: title, language, and that it means to keep PDF/UA-1 (ISO 14289-1).

ReportLab writes the old information dictionary only, which a checker of accessible PDFs does not accept.
"""

from html import escape
from string import Template

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

LANGUAGE = "en-GB"
PACKET = Template("""<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">$title</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>$language</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""")


def describe(canvas: Canvas, title: str) -> None:
    """Hang the description into a document that is about to be saved."""
    packet = PACKET.substitute(title=escape(title), language=LANGUAGE)
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    document = canvas._doc
    document.Catalog.Metadata = document.Reference(PDFStream(kind, packet.encode()))
