"""The stable addresses that need no WebSocket: figures as CSV, the briefing as a document, the health.

`/data/figures.csv?theme=…&agency=…&meeting=…` takes the parameters of the pages, each any number of times.
A parameter that the dashboard does not know is refused: a spreadsheet that asks for 'Bulgary' must not
silently get everything.
"""

import hashlib
from datetime import UTC, datetime
from typing import NamedTuple

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from dashboard.briefing_document import to_html, to_pdf
from dashboard.downloads.about import About
from dashboard.downloads.names import file_name, slug
from dashboard.downloads.text import to_csv
from dashboard.load import Dataset, load, load_briefing
from dashboard.selection import Selection, apply, from_params, rejected_params, to_query
from extract.store import StoreError

CSV = "text/csv; charset=utf-8"
HTML = "text/html; charset=utf-8"
PDF = "application/pdf"
FRESH = {"Cache-Control": "no-cache", "X-Robots-Tag": "noindex"}
DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"


class _Made(NamedTuple):
    content: bytes
    media_type: str
    name: str


def routes() -> list[Route]:
    """List the addresses."""
    return [
        Route("/data/figures.csv", figures_csv),
        Route("/data/briefing.html", briefing_html),
        Route("/data/briefing.pdf", briefing_pdf),
        Route("/healthz", health),
    ]


async def figures_csv(request: Request) -> Response:
    """Send the selected figures as CSV, or 304 when the asker has them already."""
    return await _answer(request, "csv")


async def briefing_html(request: Request) -> Response:
    """Send the briefing of a meeting, the latest by default, as a page of its own."""
    response = await _answer(request, "html")
    response.headers["Content-Security-Policy"] = DOCUMENT_POLICY
    return response


async def briefing_pdf(request: Request) -> Response:
    """Send the briefing of a meeting, the latest by default, as PDF."""
    return await _answer(request, "pdf")


async def health(_: Request) -> Response:
    """Say whether there are figures to show."""
    try:
        dataset = await run_in_threadpool(load)
    except StoreError:
        return JSONResponse({"status": "no data"}, status_code=503)
    return JSONResponse({"status": "ok", "figures": len(dataset.figures)}, headers=FRESH)


async def _answer(request: Request, ending: str) -> Response:
    params = {name: request.query_params.getlist(name) for name in request.query_params}
    if rejected := rejected_params(params):
        return PlainTextResponse(f"Not known: {'; '.join(rejected)}\n", status_code=400)
    try:
        dataset = await run_in_threadpool(load)
    except StoreError:
        return PlainTextResponse("There are no figures yet.\n", status_code=503)
    selection = from_params(params)
    tag = _tag(dataset, selection, ending)
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"ETag": tag, **FRESH})
    made = await run_in_threadpool(_make, dataset, selection, ending)
    return _response(made, tag)


def _response(made: _Made, tag: str) -> Response:
    disposition = "inline" if made.media_type != CSV else "attachment"
    headers = {"ETag": tag, "Content-Disposition": f'{disposition}; filename="{made.name}"', **FRESH}
    return Response(made.content, media_type=made.media_type, headers=headers)


def _make(dataset: Dataset, selection: Selection, ending: str) -> _Made:
    figures = apply(dataset.figures, selection)
    if ending == "csv":
        return _Made(to_csv(figures), CSV, file_name(figures, selection, ending))
    about = About(
        selection=selection,
        retrieved=datetime.now(UTC).date(),
        extractor=str(dataset.build.get("extractor", "")),
    )
    briefing = load_briefing(dataset, selection)
    name = f"briefing_{slug(briefing.meeting) or 'none'}.{ending}"
    if ending == "html":
        return _Made(to_html(briefing, about).encode(), HTML, name)
    return _Made(to_pdf(briefing, about), PDF, name)


def _tag(dataset: Dataset, selection: Selection, ending: str) -> str:
    """Name one state of the answer: the data's hash as built, and what is asked of it."""
    state = f"{dataset.build.get('files', {})}?{to_query(selection)}#{ending}{datetime.now(UTC).date()}"
    return f'W/"{hashlib.sha256(state.encode()).hexdigest()[:32]}"'
