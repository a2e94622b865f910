"""Who may change the dataset: whoever sits at the machine that serves it, or an officer who has signed in.

'At the machine' needs more than an address, for a web server in front of this one makes every visitor look
local: the server must be bound to loopback, the client be on loopback, and nothing may say that the request
was passed on.
"""

import time
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

import streamlit as st
from streamlit.errors import StreamlitAPIException

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_PASSED_ON: Final = frozenset({"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"})


class Visit(NamedTuple):
    """What is known of a request: where the server listens, the client, the headers, who signed in."""

    bound_to: str | None
    client: str | None
    headers: Mapping[str, str]
    user: Mapping[str, Any]


def may_edit() -> bool:
    """Tell whether the present visitor may add minutes."""
    return allows(_visit(), officers(), time.time())


def can_sign_in() -> bool:
    """Tell whether signing in is set up and the visitor has not done so as an officer."""
    return bool(officers()) and bool(_secrets("auth")) and not is_signed_in() and not may_edit()


def is_signed_in() -> bool:
    """Tell whether the present visitor has signed in, as whomever."""
    return bool(st.user.to_dict().get("is_logged_in"))


def allows(visit: Visit, addresses: frozenset[str], now: float) -> bool:
    """Tell whether a visitor is at the machine or one of the officers, at `now` in Unix seconds."""
    return is_local(visit) or is_officer(visit.user, addresses, now)


def is_local(visit: Visit) -> bool:
    """Tell whether the visitor sits at the machine that serves the dashboard."""
    headers = {name.lower(): value for name, value in visit.headers.items()}
    if visit.bound_to not in _LOOPBACK or visit.client not in _LOOPBACK or _PASSED_ON & headers.keys():
        return False
    origin = headers.get("origin")
    return _host(f"//{headers.get('host', '')}") in _LOOPBACK and (
        origin is None or _host(origin) in _LOOPBACK
    )


def is_officer(user: Mapping[str, Any], addresses: frozenset[str], now: float) -> bool:
    """Tell whether a signed-in user is one of the officers; a sign-in that has expired does not count."""
    if not user.get("is_logged_in") or user.get("email_verified") is False:
        return False
    expires = user.get("exp")
    if isinstance(expires, int | float) and expires <= now:
        return False
    return str(user.get("email") or "").strip().casefold() in addresses - {""}


def officers() -> frozenset[str]:
    """Give the mail addresses of the officers: `addresses` under `[officers]` in the secrets."""
    addresses = _secrets("officers").get("addresses", ())
    return frozenset(str(address).strip().casefold() for address in addresses)


def _visit() -> Visit:
    # Streamlit gives no address for a client on loopback.
    client = st.context.ip_address or "127.0.0.1"
    return Visit(st.get_option("server.address"), client, st.context.headers.to_dict(), st.user.to_dict())


def _secrets(section: str) -> Mapping[str, Any]:
    """Give a section of the configuration; a server without secrets has none."""
    try:
        found = st.secrets.get(section, {})
    except (FileNotFoundError, StreamlitAPIException):
        return {}
    return found if isinstance(found, Mapping) else {}


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
