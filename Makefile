# parley: two commands do it all on a fresh Debian or Ubuntu with Swift 6.2 or later:
#   make demo    installs what is missing, builds, scores Samples/, plays a role-play, writes a report
#   make test    builds with warnings as errors, checks style, data and docs, runs all tests
SHELL := /bin/bash
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PREFIX ?= /usr/local

# Debian packages that the build needs. Swift itself is not among them.
PACKAGES := pkg-config git ca-certificates libxml2-dev libsqlite3-dev libedit-dev
PARLEY := .build/release/parley

.PHONY: all demo test build release data lint check check-pages deps man completions install bench clean

all: release

## Installs missing system packages; asks for sudo only where something is missing and you are not root.
deps:
	@if command -v apt-get >/dev/null; then \
	  missing=""; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	  if [ -n "$$missing" ]; then echo "installing:$$missing"; \
	    $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $$missing; fi; \
	elif command -v brew >/dev/null; then brew list pkg-config >/dev/null 2>&1 || brew install pkg-config; fi
	@command -v swift >/dev/null || { echo "parley needs Swift 6.2 or later: https://www.swift.org/install" >&2; exit 1; }

build: deps
	swift build

## The program as it is shipped: one file, Swift's libraries inside (on Linux).
release: deps
	swift build -c release --product parley $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

demo: release
	@Documentation/Examples/demo.sh $(PARLEY)

## Writes Rubrics/, Scenarios/ and Documentation/Findings/ into the Swift files that carry them inside the binary, and the pages
## about behaviours.
data:
	swift run -q GenerateData

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

## Data and pages up to date; rubrics, behaviours and scenarios without faults, plays as they claim.
check: build
	swift run -q GenerateData --check
	.build/debug/parley rubric check Rubrics/*.yaml
	.build/debug/parley behaviour test
	.build/debug/parley scenario check
	.build/debug/parley scenario test

## Everything that CI checks.
test: export PARLEY_STRICT = 1
test: build lint check
	swift build --build-tests
	swift test --skip-build --disable-xctest

## The HTML pages in headless Chromium (Debian package chromium), at phone and desk width; SHOTS=FOLDER keeps pictures.
check-pages: build
	Tests/Browser/check-pages.py .build/debug/parley $(if $(SHOTS),--shots $(SHOTS))

SHARE := $(DESTDIR)$(PREFIX)/share
MANUAL := .build/plugins/GenerateManual/outputs/parley/parley.1
COMPLETIONS := .build/completions

## The manual page, from the definitions of the commands.
man: deps
	swift package generate-manual --date "$$(git log -1 --format=%cs 2>/dev/null || echo 2026-01-01)"
	@echo "$(MANUAL)"

## What shells complete, from the same definitions.
completions: release
	install -d $(COMPLETIONS)
	$(PARLEY) --generate-completion-script bash > $(COMPLETIONS)/parley
	$(PARLEY) --generate-completion-script zsh > $(COMPLETIONS)/_parley
	$(PARLEY) --generate-completion-script fish > $(COMPLETIONS)/parley.fish

## The manual goes first: it builds the program too, without Swift's libraries inside.
install: man
	$(MAKE) completions
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/man/man1 $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(PARLEY) $(DESTDIR)$(PREFIX)/bin/parley
	install -m 644 $(MANUAL) $(SHARE)/man/man1/parley.1
	install -m 644 $(COMPLETIONS)/parley $(SHARE)/bash-completion/completions/parley
	install -m 644 $(COMPLETIONS)/_parley $(SHARE)/zsh/site-functions/_parley
	install -m 644 $(COMPLETIONS)/parley.fish $(SHARE)/fish/vendor_completions.d/parley.fish

bench: release
	Benchmarks/run.py $(PARLEY)

clean:
	swift package clean
