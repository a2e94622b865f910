"""Sends Streamlit's own script files compressed, each compressed once and kept.

Streamlit leaves its files uncompressed because compressing them for every visitor costs too much; they
never change while the server runs, so once is enough. Without this a first visit takes three times the
bytes.
"""

import gzip
from typing import NamedTuple

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PREFIX = "/static/"
ENDINGS = (".js", ".css", ".svg", ".json", ".wasm")
SMALLEST = 1_000
MOST_KEPT = 64 * 1024 * 1024


class Reply(NamedTuple):
    """A whole answer: the message that starts it and its body."""

    start: Message
    body: bytes


class CompressedStatic:
    """ASGI middleware that answers for static text files from a cache of compressed ones."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._kept: dict[str, Reply] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from the cache, else ask the app and keep what it says; other requests pass through."""
        if not _wants_compressed(scope):
            await self.app(scope, receive, send)
            return
        reply = self._kept.get(scope["path"]) or await self._ask(scope, receive)
        await send({**reply.start, "headers": list(reply.start["headers"])})
        await send({"type": "http.response.body", "body": reply.body})

    async def _ask(self, scope: Scope, receive: Receive) -> Reply:
        reply = await gather(self.app, scope, receive)
        if reply.start["status"] != 200 or len(reply.body) < SMALLEST:
            return reply
        compressed = await run_in_threadpool(compress, reply)
        if sum(len(each.body) for each in self._kept.values()) + len(compressed.body) <= MOST_KEPT:
            self._kept[scope["path"]] = compressed
        return compressed


def accepts_gzip(headers: Headers) -> bool:
    """Tell whether the asker takes compressed answers."""
    return "gzip" in headers.get("accept-encoding", "")


async def gather(app: ASGIApp, scope: Scope, receive: Receive) -> Reply:
    """Ask an app and give its whole answer, which it must not compress itself."""
    messages: list[Message] = []

    async def keep(message: Message) -> None:
        messages.append(message)

    await app(_without_accepted_encodings(scope), receive, keep)
    return Reply(messages[0], b"".join(message.get("body", b"") for message in messages[1:]))


def compress(reply: Reply) -> Reply:
    """Compress the body of an answer and say so in its headers."""
    start = {**reply.start, "headers": list(reply.start["headers"])}
    headers = MutableHeaders(scope=start)
    body = gzip.compress(reply.body, compresslevel=6, mtime=0)
    headers["Content-Encoding"] = "gzip"
    headers["Content-Length"] = str(len(body))
    headers.add_vary_header("Accept-Encoding")
    if "etag" in headers:
        headers["ETag"] = f"W/{headers['etag'].removeprefix('W/')}"
    return Reply(start, body)


def _wants_compressed(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    path, headers = scope["path"], Headers(scope=scope)
    conditional = "range" in headers or "if-none-match" in headers or "if-modified-since" in headers
    return path.startswith(PREFIX) and path.endswith(ENDINGS) and accepts_gzip(headers) and not conditional


def _without_accepted_encodings(scope: Scope) -> Scope:
    """Ask for the plain file, so that nothing is compressed twice."""
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]}
