"""About: what the data cover, how they were read, how far to trust them, and what the words mean."""

from dashboard import about_view, about_words, furniture
from dashboard.load import load

dataset = load()
furniture.title("About", about_words.SUMMARY)
about_view.coverage(dataset)
about_view.method()
about_view.accuracy(dataset)
about_view.nine_points()
about_view.glossary()
about_view.data_dictionary()
about_view.statements()
