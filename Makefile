# `make run` and `make test` are all that is needed; both set up a fresh machine with Python 3.11 or newer first.

VENV ?= .venv
MINUTES ?= seeds
DATA ?= data
LESSONS := tests/golden tests/golden tests/golden tests/golden tests/golden tests/golden tests/golden tests/golden
BIN := $(VENV)/bin
BROWSERS := chromium chromium-browser google-chrome google-chrome-stable
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.DEFAULT_GOAL := help
.PHONY: help run data test lint programs bench train format lock clean

help:
	@echo "make run     extract the minutes in $(MINUTES)/ and open the dashboard"
	@echo "make test    check style and types and run every test, a browser included"
	@echo "make data    extract the minutes in $(MINUTES)/ into $(DATA)/"
	@echo "make bench   measure speed"
	@echo "make train   learn anew, from annotated minutes, what measures and themes are chosen by"
	@echo "make format  lay the code out as the style asks"
	@echo "make lock    pin the versions that are installed now in constraints.txt"

run: data
	$(BIN)/python -m dashboard --data $(DATA) --open

# Exit status 1 says that some files could not be read; the dashboard opens on the others.
data: $(VENV)/.installed
	$(BIN)/python -m extract build --minutes $(MINUTES) --data $(DATA) || test $$? -eq 1

test: lint programs
	$(BIN)/python -m pytest -n 2 --dist loadfile -q

lint: $(VENV)/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# What the tests use besides Python: a browser, and a reader of scanned pages. Debian's packages as root, else the
# browser that Playwright brings; without the reader the tests of scans fail.
programs: $(VENV)/.installed-test
	@have() { for p in "$$@"; do command -v "$$p" >/dev/null && return; done; return 1; }; \
	needed=; \
	[ -n "$$BROWSER_PATH" ] || have $(BROWSERS) || needed=chromium; \
	have tesseract || needed="$$needed tesseract-ocr"; \
	if [ -n "$$needed" ] && [ "$$(id -u)" = 0 ] && have apt-get; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$needed; \
	elif [ "$${needed#chromium}" != "$$needed" ]; then $(BIN)/playwright install chromium; fi

bench: $(VENV)/.installed-test
	$(BIN)/python -m benchmarks.bench_extract
	$(BIN)/python -m benchmarks.bench_dashboard

# The seeds are named eight times and so count eight times: they are the minutes the project starts from.
train: $(VENV)/.installed-test
	$(BIN)/python -m training.recall tests/minutes $(LESSONS)
	$(BIN)/python -m training.themes tests/minutes $(LESSONS)
	$(BIN)/python -m training.agencies tests/minutes $(LESSONS)

format: $(VENV)/.installed-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: $(VENV)/.installed-test
	$(BIN)/pip freeze --exclude-editable > constraints.txt

clean:
	rm -rf $(VENV) build *.egg-info .pytest_cache .ruff_cache .mypy_cache .hypothesis

$(VENV)/.venv:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and was not found on the PATH." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is needed (Debian: apt install python3-venv)." >&2; exit 1; }
	@touch $@

$(VENV)/.installed: $(VENV)/.venv pyproject.toml constraints.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@
