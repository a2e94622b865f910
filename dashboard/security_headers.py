"""Tells browsers what pages of this server may do: run its own scripts, draw, and nothing else.

Streamlit sets none of these headers. Its page has one inline script, which is allowed by its hash; styles
are made at run time, so inline style stays allowed. Nothing may be framed, sent elsewhere or loaded from
elsewhere.
"""

import base64
import hashlib
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

import streamlit
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FIXED = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
INDEX = Path(streamlit.__file__).parent / "static" / "index.html"


class SecurityHeaders:
    """ASGI middleware that adds the headers to every HTTP response."""

    def __init__(self, app: ASGIApp, script_hashes: Iterable[str] = ()) -> None:
        self.app = app
        self.scripts = " ".join(["'self'", *(f"'{each}'" for each in script_hashes)])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and add the headers to what comes back."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(FIXED)
                headers.setdefault(
                    "Content-Security-Policy", self.policy(Headers(scope=scope).get("host", ""))
                )
            await send(message)

        await self.app(scope, receive, send_guarded)

    def policy(self, host: str) -> str:
        """Say what a page may do; older Safari does not count its own WebSocket as 'self', so it is named."""
        sockets = f" ws://{host} wss://{host}" if _is_plain(host) else ""
        rules = (
            "default-src 'self'",
            f"script-src {self.scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            f"connect-src 'self'{sockets}",
            "worker-src 'self' blob:",
            "frame-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
        return "; ".join(rules)


def inline_script_hashes(html: str) -> tuple[str, ...]:
    """Give the CSP hash of every inline script of a page."""
    finder = _InlineScripts()
    finder.feed(html)
    return tuple(_hash(script) for script in finder.found)


def streamlit_script_hashes() -> tuple[str, ...]:
    """Give the CSP hashes of the inline scripts of Streamlit's own page."""
    return inline_script_hashes(INDEX.read_text(encoding="utf-8"))


class _InlineScripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script" and "src" not in dict(attrs)

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found.append(data)

    def handle_endtag(self, _: str) -> None:
        self._inside = False


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _is_plain(host: str) -> bool:
    """Refuse a host that could add a rule of its own to the policy."""
    return bool(host) and all(char.isalnum() or char in ".-:[]" for char in host)
