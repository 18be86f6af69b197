# Tracegate's commands. `make` alone lists them.
#
# Everything a command needs and this machine lacks is installed by scripts/setup first; see CONTRIBUTING.md.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# What scripts/setup puts there comes before the system's own.
export PATH := $(CURDIR)/.tools/bin:$(PATH)
# The checked queries come from .sqlx, never from whatever DATABASE_URL names here.
export SQLX_OFFLINE := true
# Where the system's PostgreSQL is too old, scripts/setup has fetched a newer one.
FETCHED_POSTGRESQL := $(wildcard $(CURDIR)/.tools/postgresql/bin /var/lib/tracegate/postgresql/bin)
ifneq ($(FETCHED_POSTGRESQL),)
export TRACEGATE_PG_BIN ?= $(firstword $(FETCHED_POSTGRESQL))
endif

# dev or release: what `make demo` and `make build` compile. The tests always use dev.
PROFILE ?= dev
BINARY := target/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))/tracegate

.PHONY: help
help: ## list the commands
	@echo "Tracegate. The commands:"
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

.PHONY: demo
demo: setup-demo $(BINARY) web-client/dist/index.html ## run the product on this machine (ARGS=--exit ends it, ARGS=file.docx uses your own)
	@exec $(BINARY) demo $(ARGS)

.PHONY: test
test: setup node-modules ## every test; ONLY="rust web" runs the steps beginning with these words
	@scripts/test

.PHONY: check
check: setup node-modules ## formatting, lints, contracts, generated code, manifests
	@scripts/check

.PHONY: gen
gen: setup node-modules ## write the generated code from the contracts
	@echo "gen: Rust"
	@cargo xtask gen
	@scripts/gen-clients

.PHONY: bench
bench: setup-base ## measure against bare peers, in one run (ARGS picks)
	@cargo run --release --locked -p tracegate-tests --bin bench -- $(ARGS)

.PHONY: build
build: setup-demo $(BINARY) web-client/dist/index.html ## the binary and the web client (PROFILE=release for the real thing)

.PHONY: deny
deny: ## licences, advisories and duplicates of the Rust dependencies (builds cargo-deny once, minutes)
	@command -v cargo-deny >/dev/null || { echo "deny: building cargo-deny, this takes minutes"; cargo install --locked cargo-deny; }
	@cargo deny --all-features check

.PHONY: setup
setup: ## install what this machine lacks for all of the above
	@scripts/setup all

.PHONY: clean
clean: ## remove what was built; keeps the demo's data (.tracegate) and fetched tools (.tools)
	cargo clean
	rm -rf web-client/dist web-client/node_modules gen/ts/node_modules gen/ts/dist

# === how they are made ===

.PHONY: setup-base setup-demo
setup-base:
	@scripts/setup base
setup-demo:
	@scripts/setup base web

# Cargo knows best what is out of date.
.PHONY: $(BINARY)
$(BINARY): | setup-demo
	@echo "build: the server ($(PROFILE); a first build takes a few minutes)"
	@cargo build --locked --profile $(PROFILE)

# npm leaves this file behind as the last thing of a complete installation. No package runs code to install itself.
NODE_MODULES := web-client/node_modules/.package-lock.json gen/ts/node_modules/.package-lock.json
.PHONY: node-modules
node-modules: $(NODE_MODULES) gen/ts/dist/index.js
$(NODE_MODULES): %/node_modules/.package-lock.json: %/package.json %/package-lock.json | setup-demo
	@echo "build: npm packages of $*"
	@npm --prefix $* ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

sources = $(shell find $(1) -type f -not -path '*/node_modules/*' -not -path '*/dist*/*' 2>/dev/null)

# The web client uses the TypeScript SDK as anybody would: compiled.
gen/ts/dist/index.js: gen/ts/node_modules/.package-lock.json $(call sources,gen/ts/src gen/ts/tsconfig.json)
	@echo "build: the TypeScript SDK"
	@npm --prefix gen/ts run --silent build
	@touch $@

web-client/dist/index.html: $(NODE_MODULES) gen/ts/dist/index.js $(call sources,web-client/src web-client/public $(wildcard web-client/*.html web-client/*.ts web-client/*.json))
	@echo "build: the web client"
	@npm --prefix web-client run --silent build
	@touch $@
