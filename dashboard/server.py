"""Starts the dashboard: Streamlit's server with our addresses, compression and security headers around it.

By default it listens on this machine only. On a network the names by which it may be called must be given,
so that no other site can make a browser talk to it under a name of its own.
"""

import logging
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pyarrow as pa
import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from dashboard import addresses
from dashboard.compression import CompressedStatic
from dashboard.first_words import FirstWords
from dashboard.load import DATA_VARIABLE, load, load_briefing
from dashboard.respelling import Respelled
from dashboard.security_headers import SecurityHeaders, streamlit_script_hashes
from dashboard.selection import Selection
from extract.store import StoreError

SCRIPT = Path(__file__).parent / "app.py"
LOOPBACK = ("localhost", "127.0.0.1")
UPLOAD_MEGABYTES = 20
NO_PAGE_WARNINGS = "streamlit.runtime.scriptrunner_utils.script_run_context"


def serve(port: int, data: Path, address: str = LOOPBACK[1], hosts: Sequence[str] = ()) -> None:
    """Serve the dashboard of a data folder until stopped.

    `hosts` are the names under which the server may be called, needed when `address` is not this
    machine's own; without them `ValueError` is raised.
    """
    os.environ[DATA_VARIABLE] = str(data.resolve())
    spare_memory()
    names = allowed_hosts(address, hosts)
    app(names).run(config=options(port, address, names))


def allowed_hosts(address: str, hosts: Sequence[str]) -> tuple[str, ...]:
    """List the names under which the server answers: the loopback names and those given."""
    if address not in LOOPBACK and not hosts:
        raise ValueError(
            f"Say under which names {address} may be called, for instance --host figures.example.gov.uk"
        )
    return tuple(dict.fromkeys((*LOOPBACK, *hosts)))


@asynccontextmanager
async def ready(_: st.App) -> AsyncIterator[None]:
    """Read the figures before the first visitor asks, and let addresses outside a page read them quietly."""
    logging.getLogger(NO_PAGE_WARNINGS).setLevel(logging.ERROR)
    with suppress(StoreError):
        await run_in_threadpool(_prepare)
    yield


def _prepare() -> None:
    """Do once what every first visit needs."""
    load_briefing(load(), Selection())


def spare_memory() -> None:
    """Let Arrow use the allocator that gives memory back, and at once: a quarter less is held."""
    with suppress(NotImplementedError):
        pa.set_memory_pool(pa.jemalloc_memory_pool())
        pa.jemalloc_set_decay_ms(0)


def app(hosts: Sequence[str] = LOOPBACK) -> st.App:
    """Make the server application with everything around the pages."""
    return st.App(
        SCRIPT,
        lifespan=ready,
        routes=addresses.routes(),
        middleware=[
            Middleware(SecurityHeaders, script_hashes=streamlit_script_hashes()),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
            Middleware(Respelled),
            Middleware(CompressedStatic),
            Middleware(FirstWords),
        ],
    )


def options(port: int, address: str, hosts: Sequence[str]) -> dict[str, object]:
    """Set what safety depends on here, so that no missing configuration file can undo it."""
    return {
        "server.port": port,
        "server.address": address,
        "server.allowedHosts": list(hosts),
        "server.headless": True,
        "server.maxUploadSize": UPLOAD_MEGABYTES,
        "server.enableXsrfProtection": True,
        "server.xsrfCookieSameSite": "lax",
        "server.enableCORS": True,
        "server.enableStaticServing": True,
        "server.fileWatcherType": "none",
        "client.showErrorDetails": "none",
        "client.toolbarMode": "viewer",
        # The grid's own export knows neither the selection nor the guard against formulas.
        "client.disableDataExport": True,
        "browser.gatherUsageStats": False,
    }
