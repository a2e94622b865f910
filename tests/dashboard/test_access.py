from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import access
from dashboard.access import Visit, allows

NOW = 1_700_000_000.0
OFFICERS = frozenset({"clerk@example.gov.uk"})
HERE = {"Host": "localhost:8501", "Origin": "http://localhost:8501"}


def visit(
    bound_to: str | None = "127.0.0.1",
    client: str | None = "127.0.0.1",
    headers: dict[str, str] = HERE,
    **user: Any,
) -> Visit:
    return Visit(bound_to, client, headers, user)


def officer(**claims: Any) -> Visit:
    claims = {"is_logged_in": True, "email": "clerk@example.gov.uk", **claims}
    return visit("0.0.0.0", "10.1.2.3", {"Host": "figures.example.gov.uk"}, **claims)  # noqa: S104 - the case tested


@pytest.mark.parametrize(
    "who",
    [
        visit(),
        visit("localhost"),
        visit("::1", "::1", {"Host": "[::1]:8501"}),
        officer(),
        officer(email=" Clerk@Example.gov.uk"),
        officer(email_verified=True, exp=NOW + 60),
    ],
    ids=["on this machine", "by name", "IPv6", "signed in", "address spelt otherwise", "verified"],
)
def test_officers_and_people_at_the_machine_may_edit(who: Visit) -> None:
    assert allows(who, OFFICERS, NOW)


@pytest.mark.parametrize(
    "who",
    [
        visit("0.0.0.0"),  # noqa: S104 - the case tested
        visit(None),
        visit(client="10.1.2.3"),
        visit(client=None),
        visit(headers=HERE | {"X-Forwarded-For": "10.1.2.3"}),
        visit(headers=HERE | {"Forwarded": "for=127.0.0.1"}),
        visit(headers={"Host": "figures.example.gov.uk"}),
        visit(headers=HERE | {"Origin": "https://figures.example.gov.uk"}),
        visit(headers=HERE | {"Origin": "http://[bad"}),
        visit(headers={}),
        officer(email="member@example.gov.uk"),
        officer(email=""),
        officer(email=None),
        officer(is_logged_in=False),
        officer(email_verified=False),
        officer(exp=NOW - 1),
    ],
)
def test_nobody_else_may(who: Visit) -> None:
    assert not allows(who, OFFICERS, NOW)


def test_without_officers_in_the_configuration_nobody_signs_in_as_one() -> None:
    assert not allows(officer(email=""), frozenset({""}), NOW)


OFFERED = "import streamlit as st; from dashboard import access; st.text(access.can_sign_in())"
CONFIGURED = {"auth": {"client_id": "figures"}, "officers": {"addresses": ["Clerk@example.gov.uk"]}}


@pytest.mark.parametrize(
    ("secrets", "user", "offered"),
    [
        (CONFIGURED, {}, "True"),
        (CONFIGURED, {"is_logged_in": True, "email": "clerk@example.gov.uk"}, "False"),
        (CONFIGURED, {"is_logged_in": True, "email": "member@example.gov.uk"}, "False"),
        ({"auth": {"client_id": "figures"}}, {}, "False"),
        ({}, {}, "False"),
    ],
    ids=["not signed in", "officer", "somebody else", "no officers", "not set up"],
)
def test_signing_in_is_offered_where_it_is_set_up(
    monkeypatch: pytest.MonkeyPatch, secrets: dict[str, Any], user: dict[str, Any], offered: str
) -> None:
    monkeypatch.setattr(access.st, "user", SimpleNamespace(to_dict=lambda: user))
    page = AppTest.from_string(OFFERED, default_timeout=60)
    for section, values in secrets.items():
        page.secrets[section] = values
    assert page.run().text[0].value == offered
