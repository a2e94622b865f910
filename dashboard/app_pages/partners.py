"""Stub."""

from dashboard import controls, furniture
from dashboard.load import load

dataset = load()
furniture.title("Partners")
figures = controls.matching(dataset)
