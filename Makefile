# The commands that a person types. Each sets up first what it needs, once: see .ci/setup.

.DEFAULT_GOAL := help
.PHONY: help run test check check-long bench gallery screenshots translations package release

BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PYTHON := $(BIN)/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# Windows and macOS always have a screen; elsewhere a display server says so.
DISPLAY_HERE := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Windows_NT,$(OS))$(filter Darwin,$(shell uname -s))

help:
	@echo "make run          open the window; without a screen: the main job on a demonstration, into out/"
	@echo "make test         all tests but the long ones"
	@echo "make check        style, types, layers and catalogues"
	@echo "make check-long   the tests that take long"
	@echo "make bench        how long things take, as ratios"
	@echo "make gallery      pictures of every page in every language, into out/screenshots/"
	@echo "make screenshots  these, and every page and dialog in all sizes, themes and languages, measured too"
	@echo "make package      what people install, into dist/: folder, .deb, portable zip; on Windows the installer"
	@echo "make release      whether version, changelog, catalogues, pictures and packages agree"
	@echo "make translations write new texts of the program into its catalogues"

# Installed, and again when what is installed changed.
.venv/.ready: pyproject.toml constraints.txt .ci/setup
	@.ci/setup
	@touch $@

# Compiled, and again when a source changed, came or went (a folder's time tells the last).
SOURCES := hatch_build.py ui resources/translations resources/questionnaires \
    $(wildcard ui/*.ui resources/translations/*.ts resources/questionnaires/*/ resources/questionnaires/*/*.toml \
    src/cso_assess/core/questionnaire*.py src/cso_assess/core/toml_*.py)

.venv/.compiled: .venv/.ready $(wildcard $(SOURCES))
	@$(PYTHON) hatch_build.py
	@touch $@

run: .venv/.compiled
ifneq ($(DISPLAY_HERE),)
	@$(BIN)/cso-assess
else
	@$(OFFSCREEN) $(PYTHON) -m cso_assess.tour --out out
endif

# Three for two processors: tests of the window and of killed programs wait for the disk and for other processes.
test: .venv/.compiled
	$(OFFSCREEN) $(PYTHON) -m pytest -n 3

check: .venv/.compiled
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --no-cache
	$(OFFSCREEN) $(PYTHON) -m pytest -m catalogue

check-long: .venv/.compiled
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 -m long --timeout 1800

bench: .venv/.compiled
	@$(OFFSCREEN) $(PYTHON) benchmarks

gallery: .venv/.compiled
	@$(OFFSCREEN) $(PYTHON) -m cso_assess.tour --gallery --out out/screenshots

screenshots: gallery
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 -m "long or not long" -k fit \
	    tests/gui/test_looks.py tests/gui/test_looks_of_dialogs.py --pictures out/screenshots/every

translations: .venv/.compiled
	@$(PYTHON) hatch_build.py translations
	@touch .venv/.compiled

package: .venv/.compiled
	@$(PYTHON) installer/package.py

release:
	@$(PYTHON) installer/release.py
