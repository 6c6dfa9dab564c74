# Secret Santa for Telegram. `make` alone lists what can be done.

# The first Python that serves; name another with `make PYTHON=python3.12 ...`.
SERVES := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))
PYTHON ?= $(shell for one in python3 python3.13 python3.12 python3.11; do \
	$$one -c '$(SERVES)' 2>/dev/null && echo $$one && break; done)

BIN := .venv/bin
# The pins are complete: pip has nothing to resolve, and takes nothing whose hash is not there.
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --require-hashes
# Every worker brings its own servers; a file stays with one, so that what its tests share is made once.
PYTEST := $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile
TYPED := bot commands db deploy locales santa settings simulator tasks webapp tests benchmarks \
	manage.py piccolo_conf.py

.DEFAULT_GOAL := help
.PHONY: help setup demo run test coverage check faults mutants

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/ready-dev ## install everything for working on the code into .venv

demo: .venv/ready-run ## play the whole game in a browser: no token, no network; STORY=december plays by itself
	@exec $(BIN)/python manage.py demo $(if $(STORY),--story $(STORY)) $(if $(PACE),--pace $(PACE))

run: .venv/ready-run ## run the bot of .env, with a private PostgreSQL and Valkey where none is named
	@exec $(BIN)/python manage.py run --embedded

test: .venv/ready-dev ## run the tests; ARGS="tests/santa -k draw" runs some
	$(PYTEST) $(ARGS)

coverage: .venv/ready-dev ## run the tests, and tell which lines and branches none of them reaches
	@$(BIN)/coverage erase
	$(BIN)/coverage run $(wordlist 2,99,$(PYTEST)) $(ARGS)
	@$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

# Long: 200 kills take some minutes. `make test` has a short run of each.
faults: .venv/ready-dev ## kill it, starve it, cut it off, and count what is lost; SEED=7 KILLS=200 PEOPLE=600 OUTAGE=600
	@$(BIN)/python -W error -m tests.faults $(if $(SEED),--seed $(SEED)) \
		--kills $(or $(KILLS),200) --people $(or $(PEOPLE),600) --outage $(or $(OUTAGE),60)

# Longer still: some thousand changes, each before the tests that pass its line.
mutants: .venv/ready-dev ## make the game wrong in one place at a time and see whether a test notices; ARGS=santa/rooms
	@$(BIN)/python -m tests.mutants $(ARGS)

check: .venv/ready-dev ## everything that must hold before a commit
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(TYPED)
	$(BIN)/lint-imports
	$(PYTEST)

.venv/ready-%: requirements/%.txt | $(BIN)/python
	@echo "Installing requirements/$*.txt into .venv ..."
	@$(PIP) -r $<
	@touch $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed"; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Debian and Ubuntu keep this apart: apt-get install python3-venv"; exit 1; }
