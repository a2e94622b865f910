"""Puts the words of the briefing into the start page itself, before any script has loaded.

Streamlit's page is empty until its scripts have come and a WebSocket is open, which takes seconds on a busy
or distant machine, and for ever where a proxy forbids WebSockets. So the start page is sent with the
headlines as plain HTML; `static/first.js` takes them away as soon as the page itself stands.
"""

from html import escape
from string import Template
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard import briefing_opening, cards, markup, style
from dashboard.compression import Reply, accepts_gzip, compress, gather
from dashboard.load import Dataset, load, load_briefing
from dashboard.selection import Selection, describe, from_params, to_query
from extract.store import StoreError

START = "/"
PAGES = ("Trends", "Partners", "Figures", "Minutes", "About")
PATHS = frozenset((START, "/add_minutes", *(f"/{name.lower()}" for name in PAGES)))
BODY = b"<body>"
OURS = (
    (b"<title>Streamlit</title>", b"<title>Minutes in figures</title>"),
    (b'<html lang="en">', b'<html lang="en-GB">'),
)
# What we write must not be taken for the file that Streamlit has.
OF_THE_FILE = (b"etag", b"last-modified", b"accept-ranges", b"content-length")
CONDITIONS = (b"if-none-match", b"if-modified-since", b"range")
NO_SCRIPT = (
    b"<p>Filters and charts need JavaScript. Without it there are the"
    b' <a href="data/briefing.html">briefing to print</a> and <a href="data/figures.csv">all figures</a>.</p>'
)
WORDS = Template("""
<div id="mf-first" lang="en-GB"><style>$style</style>
<header><nav aria-label="Pages"><span aria-current="page">Briefing</span>$links</nav></header>
<main><h1>Briefing</h1>$lead<p class="mf-status">$status</p>$note$filters
<p class="mf-ways"><a href="data/briefing.html$query">Briefing to print</a>
<a href="data/briefing.pdf$query">Briefing as PDF</a></p>
<h2>Headlines</h2>$cards</main>
<script src="app/static/first.js" defer></script></div>
""")


class FirstWords:
    """ASGI middleware that names the pages and adds the headlines to the first; the rest passes through."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"] not in PATHS:
            await self.app(scope, receive, send)
            return
        reply = await gather(self.app, _unconditional(scope), receive)
        if reply.start["status"] == 200:
            reply = await run_in_threadpool(_written, reply, scope)
        await send(reply.start)
        await send({"type": "http.response.body", "body": reply.body})


def words(dataset: Dataset, selection: Selection) -> str:
    """Write the opening and the headlines of a briefing as HTML; nothing when there are no headlines."""
    made = load_briefing(dataset, selection)
    if not made.headlines:
        return ""
    said = briefing_opening.of(dataset.meetings, made)
    query = f"?{to_query(selection)}" if to_query(selection) else ""
    return WORDS.substitute(
        style=style.sheet_by_scheme(),
        links="".join(f'<a href="{name.lower()}{escape(query)}">{name}</a>' for name in PAGES),
        lead=markup.paragraph(said.lead),
        status=escape(said.status),
        note=markup.paragraph(said.note, kind="note"),
        filters=markup.paragraph(f"Filters: {describe(selection)}.", kind="note") if query else "",
        cards=cards.cards_html(made.headlines),
        query=escape(query),
    )


def _written(reply: Reply, scope: Scope) -> Reply:
    """Write our own into Streamlit's page: title, language, and the words of the briefing if it is that."""
    page = reply.body
    for theirs, ours in OURS:
        page = page.replace(theirs, ours, 1)
    page = _between(page, b"<noscript>", NO_SCRIPT, b"</noscript>")
    if scope["path"] == START:
        page = page.replace(BODY, BODY + _words(scope["query_string"].decode("latin-1")), 1)
    written = Reply(_start(reply, len(page)), page)
    return compress(written) if accepts_gzip(Headers(scope=scope)) else written


def _between(page: bytes, start: bytes, ours: bytes, end: bytes) -> bytes:
    """Put our words between the two marks; a page without them stays as it is."""
    before, found, rest = page.partition(start)
    _, closed, after = rest.partition(end)
    return before + found + ours + closed + after if found and closed else page


def _words(query: str) -> bytes:
    try:
        return words(load(), from_params(parse_qs(query))).encode()
    except StoreError:
        return b""


def _start(reply: Reply, length: int) -> Message:
    kept = [pair for pair in reply.start["headers"] if pair[0].lower() not in OF_THE_FILE]
    return {**reply.start, "headers": [*kept, (b"content-length", str(length).encode())]}


def _unconditional(scope: Scope) -> Scope:
    """Ask for the whole page, whatever the asker has already."""
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0] not in CONDITIONS]}
