# make site   the website of content/ into public/
# make test   everything that must hold before a change is merged
# make soak   the long tests with their full counts; figures in Documentation/Reliability.md
# make bench  speed against Hugo on the same pages, and against a C program that only copies
# make screenshots  the pictures in Documentation/
# make dist   one archive with the executable, templates and a starter site, for machines without a toolchain
# make lint   style and size of the sources
# make clean  back to a fresh clone
#
# A Debian machine and a Swift toolchain in PATH are enough: what else is missing is installed, once.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

SWIFT ?= swift
BUILD := .build
CONGKHAI := $(BUILD)/release/congkhai
# A terminal sees the compiler's progress, a log its errors only.
QUIET := $(if $(MAKE_TERMOUT),,--quiet)
step = @Tools/step
packages = @Tools/ensure-packages

.PHONY: site test soak screenshots bench dist lint style sizes clean executable render swift-tests site-tests tool-tests
.PHONY: build-packages test-packages bench-packages

site: executable
	$(step) "Render content/ into public/" $(MAKE) render

render:
	@$(CONGKHAI) build

# The executable needs no toolchain and, where archives are installed, none of the C libraries: it starts in less
# time than one that has to find them, and what is tested is what `make dist` packs.
ARCHIVES := $(BUILD)/archives
STATIC := --static-swift-stdlib --pkg-config-path $(abspath $(ARCHIVES)) -Xlinker -L$(abspath $(ARCHIVES))

executable: build-packages
	@Tools/static-libraries $(ARCHIVES) libcmark yaml-0.1 libcrypto zlib libbrotlienc libqrencode
	$(step) "Compile congkhai" $(SWIFT) build -c release --product congkhai $(STATIC) $(QUIET)

dist: executable
	$(packages) cmd:strip=binutils
	$(step) "Pack congkhai" Tools/distribution $(CONGKHAI) $(BUILD)/dist

build-packages:
	$(packages) cmd:git=git cmd:pkg-config=pkg-config lib:libcmark=libcmark-dev lib:yaml-0.1=libyaml-dev \
	  lib:libcrypto=libssl-dev lib:zlib=zlib1g-dev lib:libbrotlienc=libbrotli-dev lib:libqrencode=libqrencode-dev

test: lint swift-tests executable $(BUILD)/venv/installed tool-tests site-tests

lint: style sizes

style:
	$(step) "Swift's own style" $(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

sizes:
	$(packages) cmd:git=git cmd:python3=python3
	$(step) "Sizes, paths and forbidden words" python3 Tools/lint.py

swift-tests: build-packages
	$(step) "Swift tests" $(SWIFT) test --disable-xctest $(QUIET)

tool-tests: $(BUILD)/venv/installed
	$(step) "The tests' own tools" $(BUILD)/venv/bin/pytest Tests/Tools

site-tests: executable $(BUILD)/venv/installed
	$(step) "The executable and the built site" $(BUILD)/venv/bin/pytest Tests/Site

screenshots: site $(BUILD)/venv/installed
	$(packages) cmd:pngquant=pngquant
	$(step) "Pictures for the documentation" $(BUILD)/venv/bin/python Tools/screenshots.py

test-packages:
	$(packages) cmd:python3=python3 py:ensurepip=python3-venv file:/usr/bin/chromium=chromium \
	  cmd:nginx=nginx-light cmd:pandoc=pandoc cmd:java=default-jre-headless file:/usr/bin/time=time \
	  cmd:pdftoppm=poppler-utils cmd:zbarimg=zbar-tools cmd:wrk=wrk cmd:brotli=brotli cmd:rsync=rsync \
	  cmd:cc=gcc cmd:strip=binutils file:/usr/lib/nginx/modules/ngx_http_brotli_static_module.so=libnginx-mod-http-brotli-static

$(BUILD)/venv/installed: Tests/requirements.txt | test-packages
	$(step) "Install the tests' Python packages" Tools/python-packages $(@D) $<

# Longer than anybody waits for before a merge. Every variable is explained where it is read.
soak: executable $(BUILD)/venv/installed
	$(step) "Kills, races, load, vectors" env KILLS=500 RACES=200 PUBLICATIONS=100 XSS_ROUNDS=24 \
	  $(BUILD)/venv/bin/pytest -s Tests/Site/test_kill.py Tests/Site/test_races.py \
	  Tests/Site/test_publishing_under_load.py Tests/Site/test_xss.py
	$(step) "Every page in the browser" env SOAK=1 $(BUILD)/venv/bin/pytest Tests/Site/test_accessibility.py \
	  Tests/Site/test_browsing.py Tests/Site/test_keyboard.py
	$(step) "Mutations" env FUZZ_RUNS=10000 $(SWIFT) test --disable-xctest --filter FuzzTests $(QUIET)
	$(step) "libFuzzer" Tools/fuzz 120

bench-packages:
	$(packages) cmd:python3=python3 py:ensurepip=python3-venv file:/usr/bin/time=time cmd:cc=gcc

bench: executable $(BUILD)/bench-venv/installed $(BUILD)/floor
	$(step) "Benchmark" $(BUILD)/bench-venv/bin/python Benchmarks/bench.py $(BENCH)
	$(step) "Figures beside it" $(BUILD)/bench-venv/bin/python Benchmarks/figures.py
	$(step) "What a chart costs" $(BUILD)/bench-venv/bin/python Benchmarks/charts.py

$(BUILD)/bench-venv/installed: Benchmarks/requirements.txt | bench-packages
	$(step) "Install the benchmark's Python packages" Tools/python-packages $(@D) $<

$(BUILD)/floor: Benchmarks/floor.c | build-packages bench-packages
	$(step) "Compile the floor" $(CC) -O2 -Wall -Wextra -Werror -pthread $< -o $@ \
	  $$(pkg-config --cflags --libs libcmark)

clean:
	rm -rf $(BUILD)
	git clean -fdXq public
