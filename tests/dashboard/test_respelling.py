import pytest

from dashboard.respelling import respelled


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("kind=percent_change&theme=Fire+safety", "kind=percent+change&theme=Fire+safety"),
        ("kind=count&kind=percent_change", "kind=count&kind=percent+change"),
        ("text=a_b&agency=%20x", "text=a_b&agency=%20x"),
        ("", ""),
    ],
)
def test_only_kinds_are_respelled(query: str, wanted: str) -> None:
    assert respelled(query) == wanted
