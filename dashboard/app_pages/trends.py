"""Stub."""

from dashboard import controls, furniture
from dashboard.load import load

dataset = load()
furniture.title("Trends")
figures = controls.matching(dataset)
