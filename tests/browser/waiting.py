"""Waiting for a page of the dashboard to be drawn."""

from playwright.sync_api import Page


def ready(page: Page) -> None:
    """Wait until the script has run and the main heading stands."""
    page.wait_for_selector("#root h1")
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_selector("#mf-first", state="detached")
