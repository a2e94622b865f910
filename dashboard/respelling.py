"""Sends an address that names a kind as the dataset does ('percent_change') to the one that filters know.

A filter only knows what it shows, 'percent change', and would drop the rest from the address.
"""

from urllib.parse import parse_qsl, urlencode

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

SPELLED = "kind"
# These take either spelling.
DATA = "/data/"


class Respelled:
    """Answers such an address with the way to the right one, and leaves every other alone."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        query = scope.get("query_string", b"").decode("latin-1") if scope["type"] == "http" else ""
        wanted = respelled(query)
        if wanted == query or scope["path"].startswith(DATA):
            await self.app(scope, receive, send)
        else:
            # Relative, so that it holds behind any web server and can lead to no other.
            await RedirectResponse(f"?{wanted}")(scope, receive, send)


def respelled(query: str) -> str:
    """Write kinds with spaces; a query without an underscore in a kind stays as it is."""
    pairs = parse_qsl(query, keep_blank_values=True)
    if not any(name == SPELLED and "_" in value for name, value in pairs):
        return query
    return urlencode([(name, value.replace("_", " ") if name == SPELLED else value) for name, value in pairs])
