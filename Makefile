# What people run. `make run`, `make test`, `make install`; the rest is for those who change vireo.
#
# SWIFT=PATH chooses the toolchain; PREFIX and DESTDIR choose where `install` puts things.

SWIFT ?= $(or $(shell command -v swift 2>/dev/null),/opt/swift/usr/bin/swift)
PREFIX ?= /usr/local
DESTDIR ?=
# Where zsh looks for completions: Debian's packages have a folder of their own.
ZSH_COMPLETIONS ?= $(PREFIX)/share/zsh/site-functions
# Where results are kept; under .build, so that `clean` takes them along.
RESULTS := .build/test-results
# What `format` and `lint` read.
LINTED := Sources Tests Package.swift
RELEASE := -c release --static-swift-stdlib
# The manual: a page of the program and one of each group of commands.
PAGES := $(wildcard man/*.1)

# What the program needs to build and to answer for test:///default.
BUILD_PACKAGES := libvirt-dev libedit-dev libxml2-dev pkg-config
RUN_PACKAGES := $(BUILD_PACKAGES) libvirt0
# What the tests need besides: the virsh they compare with, a daemon, a guest and the checkers of documents.
TEST_PACKAGES := $(BUILD_PACKAGES) libvirt-clients libvirt-daemon libvirt-daemon-system \
  libvirt-daemon-driver-qemu qemu-system-x86 qemu-utils dnsmasq-base busybox-static qemu-guest-agent \
  cpio iproute2 e2fsprogs libjq1 mandoc bash-completion zsh fish gcc python3 python3-yaml python3-jsonschema

# $(call packages,NAMES): install those that are missing, and say which. The package lists may be absent, so
# they are fetched, but only when something has to be installed.
define packages
	@if command -v dpkg-query >/dev/null; then \
	  missing=; for package in $(1); do \
	    dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || \
	      missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    echo "Installing missing Debian packages:$$missing"; \
	    root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	    $$root apt-get update -q && \
	      $$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing \
	      || { echo "make: could not install:$$missing" >&2; exit 1; }; \
	  fi; \
	else \
	  echo "Not a Debian system; these packages, by whatever name, are taken as installed: $(1)"; \
	fi
endef

.PHONY: all run build test install uninstall deb docs bindings bench format lint sanitize sanitize-thread sanitize-address clean run-packages test-packages

all: build

run-packages:
	$(call packages,$(RUN_PACKAGES))

test-packages:
	$(call packages,$(TEST_PACKAGES))

build: run-packages
	$(SWIFT) build $(RELEASE) --product vireo

# The embedded test driver's domains, from a machine that has nothing but this checkout.
run: build
	"$$($(SWIFT) build $(RELEASE) --show-bin-path)/vireo" -c test:///default list --all

# The last line of `make test`: counts of all runs, after the names of what failed and of what was skipped and why. A run
# that ended without its own summary (a crash) has its unfinished tests counted as failed.
define SUMMARY
/ Test run with [0-9]/                               { complete = 1; next }
/^◇ Test run started/ || /^◇ Test case passing /  { next }
/^◇ Test .* started\.$$/                          { running++; next }
/^(✔|━) Test .* passed after /                    { passed++; running--; next }
/^✘ Test .* failed after /                        { failed++; running--; failures = failures "  " $$0 "\n"; next }
/^➜ Suite .* skipped/                             { suites = suites "  " $$0 "\n"; next }
/^➜ Test .* skipped/                              { skipped++; tests = tests "  " $$0 "\n"; next }
/^exit status / {
  if (!complete) broken += running > 0 ? running : 1
  if ($$3) status = $$3
  ended++; complete = running = 0; next
}
END {
  if (failures) printf "\nFailed:\n%s", failures
  if (suites tests) printf "\nSkipped:\n%s%s", suites, tests
  if (!ended) broken += running > 0 ? running : 1
  if (broken) { failed += broken; print "\nThe test run did not reach its end." }
  if (status && !failed) failed = 1
  if (ENVIRON["CI"] == "true" && skipped) {
    print "\nNothing may be skipped here: each skipped test counts as failed."
    failed += skipped; skipped = 0
  }
  printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  exit failed ? 1 : 0
}
endef
export SUMMARY

# `make lint` as one test among the others, with what it found in the log.
LINT_TEST = echo '◇ Test "make lint finds nothing" started.'; \
  if $(SWIFT) format lint --strict --recursive $(LINTED); \
  then echo '✔ Test "make lint finds nothing" passed after the build.'; \
  else echo '✘ Test "make lint finds nothing" failed after the build.'; fi

# The suites that block the threads that tests share go first and by themselves: those that wait for other programs would
# miss their deadlines beside them.
IN_PROCESS = $(SANITIZED) ShellInProcessTests
TEST_RUN = $(SWIFT) test --skip-build $(1); echo "exit status $$?"
TEST_RUNS = $(if $(TEST_ARGS),$(call TEST_RUN,$(TEST_ARGS)),\
  $(call TEST_RUN,$(addprefix --filter ,$(IN_PROCESS))); $(call TEST_RUN,$(addprefix --skip ,$(IN_PROCESS))))

# TEST_ARGS passes more to `swift test`, for example TEST_ARGS="--filter ListScenarios".
test: test-packages
	@mkdir -p $(RESULTS)
	@$(SWIFT) build --build-tests
	@{ $(LINT_TEST); $(TEST_RUNS); } 2>&1 \
	  | tee $(RESULTS)/log | grep -v -e '^◇ Test case passing' -e '^exit status'
	@awk "$$SUMMARY" $(RESULTS)/log

# `install` takes the built program, so that `sudo make install` compiles nothing as root.
install:
	@binary="$$($(SWIFT) build $(RELEASE) --show-bin-path)/vireo"; \
	[ -x "$$binary" ] || { echo "make: build it first: make build" >&2; exit 1; }; \
	install -D -m 755 "$$binary" "$(DESTDIR)$(PREFIX)/bin/vireo"
	@for name in $(LINKS); do ln -sf vireo "$(DESTDIR)$(PREFIX)/bin/$$name"; done
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -m 644 $(PAGES) "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -D -m 644 completions/vireo.bash "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/vireo"
	install -D -m 644 completions/_vireo "$(DESTDIR)$(ZSH_COMPLETIONS)/_vireo"
	install -D -m 644 completions/vireo.fish \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vireo.fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/vireo" \
	  $(foreach page,$(notdir $(PAGES)),"$(DESTDIR)$(PREFIX)/share/man/man1/$(page)") \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/vireo" \
	  "$(DESTDIR)$(ZSH_COMPLETIONS)/_vireo" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vireo.fish"

# A Debian package of the built program, in $(DEB). What it needs is what the program is linked with, and libedit, which
# is looked up when a session begins.
DEB := .build-deb
DEB_PACKAGES := dpkg-dev binutils
DEB_VERSION ?= $(shell sed -n 's/^  public static let number = "\(.*\)"$$/\1/p' Sources/Commands/Session/ProgramVersion.swift)-1
DEB_MAINTAINER ?= $(shell git log -1 --format='%an <%ae>' 2>/dev/null || echo 'vireo maintainers <maintainers@vireo.invalid>')
# The moment of all that is in it, so that the same source makes the same package.
DEB_EPOCH = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null || date +%s))

# $(1) is the architecture, $(2) what is linked, $(3) libedit, $(4) kibibytes.
define DEB_CONTROL
Package: vireo
Version: $(DEB_VERSION)
Architecture: $(1)
Maintainer: $(DEB_MAINTAINER)
Installed-Size: $(4)
Depends: $(2), $(3)
Recommends: libjq1
Suggests: libvirt-daemon-system, openssh-client, bash-completion
Section: admin
Priority: optional
Description: manages virtual machines through libvirt
 vireo has the commands of virsh, typed and printed the same way, and beside
 them results as JSON, YAML and CSV, columns and filters, patterns that stand
 for many machines, deadlines, and exit codes that tell what went wrong.
 .
 It works on whatever libvirt reaches: local and remote hypervisors, their
 networks, storage and devices. It is used by single commands, in scripts, and
 in an interactive session with history and completion.
endef

define DEB_COPYRIGHT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: vireo

Files: *
Copyright: 2026 the authors of vireo
License: Apache-2.0
Comment: The program holds parts of the runtime library of Swift, which is
 Apache-2.0 with an exception: what a compiler puts into a program does not
 have to carry its licence along.

License: Apache-2.0
 The text of the licence is in /usr/share/common-licenses/Apache-2.0.
endef

define DEB_CHANGELOG
vireo ($(DEB_VERSION)) unstable; urgency=medium

  * What users notice is in changelog.gz.

 -- $(DEB_MAINTAINER)  $(shell date -uRd @$(DEB_EPOCH))
endef

deb: export DEB_COPYRIGHT_TEXT = $(DEB_COPYRIGHT)
deb: export DEB_CHANGELOG_TEXT = $(DEB_CHANGELOG)
deb: build
	$(call packages,$(DEB_PACKAGES))
	@rm -rf $(DEB) && mkdir -p $(DEB)/root/DEBIAN $(DEB)/root/usr/share/doc/vireo $(DEB)/debian
	@$(MAKE) --no-print-directory install LINKS= PREFIX=/usr DESTDIR=$(CURDIR)/$(DEB)/root \
	  ZSH_COMPLETIONS=/usr/share/zsh/vendor-completions
	@cd $(DEB)/root && strip --strip-unneeded --remove-section=.comment --remove-section=.note usr/bin/vireo
	@printf '%s\n' "$$DEB_COPYRIGHT_TEXT" >$(DEB)/root/usr/share/doc/vireo/copyright
	@printf '%s\n' "$$DEB_CHANGELOG_TEXT" >$(DEB)/root/usr/share/doc/vireo/changelog.Debian
	@mkdir -p $(DEB)/root/usr/share/lintian/overrides && \
	  printf '# It is not uploaded to Debian.\nvireo: initial-upload-closes-no-bugs *\n' \
	  >$(DEB)/root/usr/share/lintian/overrides/vireo
	@cp CHANGELOG.md $(DEB)/root/usr/share/doc/vireo/changelog
	@gzip -9n $(DEB)/root/usr/share/doc/vireo/changelog* $(DEB)/root/usr/share/man/man1/*.1
	@printf 'Source: vireo\nPackage: vireo\n' >$(DEB)/debian/control
	@set -e; cd $(DEB); \
	depends="$$(dpkg-shlibdeps -O -e root/usr/bin/vireo 2>shlibs.log | sed -n 's/^shlibs:Depends=//p')"; \
	[ -n "$$depends" ] || { cat shlibs.log >&2; exit 1; }; \
	if readelf -dW root/usr/bin/vireo | grep -q RELR; then depends="$$depends, libc6 (>= 2.36)"; fi; \
	edit="$$(sed -n 's/^libedit 2 //p' /var/lib/dpkg/info/libedit2*.shlibs | head -n 1)"; \
	size="$$(du -sk --apparent-size root/usr | cut -f1)"; \
	$(MAKE) --no-print-directory -C .. $(DEB)/root/DEBIAN/control DEB_ARCHITECTURE="$$(dpkg --print-architecture)" \
	  DEB_DEPENDS="$$depends" DEB_EDIT="$${edit:-libedit2}" DEB_SIZE="$$size"; \
	cd root; find usr -type f | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums; \
	find . -exec chmod go-w {} + ; find . -newermt @$(DEB_EPOCH) -exec touch -hd @$(DEB_EPOCH) {} +
	@SOURCE_DATE_EPOCH=$(DEB_EPOCH) dpkg-deb --root-owner-group -Zxz --build $(DEB)/root $(DEB)

$(DEB)/root/DEBIAN/control: export DEB_TEXT = $(call DEB_CONTROL,$(DEB_ARCHITECTURE),$(DEB_DEPENDS),$(DEB_EDIT),$(DEB_SIZE))
$(DEB)/root/DEBIAN/control:
	@printf '%s\n' "$$DEB_TEXT" >$@

# Rewrite man/ and completions/ from the registry of commands; a test compares them.
docs: run-packages
	$(SWIFT) run GenerateDocuments

# Rewrite Sources/Libvirt/Generated from libvirt-api.xml; a test compares them.
bindings: run-packages
	$(SWIFT) run GenerateBindings Sources/Libvirt/Generated

# Start-up against virsh and against a C program, and round trips as the number of objects grows.
bench: test-packages build
	$(SWIFT) build --product Bench
	VIREO_TEST_BINARY="$$($(SWIFT) build $(RELEASE) --show-bin-path)/vireo" \
	  "$$($(SWIFT) build --show-bin-path)/Bench" $(BENCH_ARGS)

format:
	$(SWIFT) format --in-place --recursive $(LINTED)

lint:
	$(SWIFT) format lint --strict --recursive $(LINTED)

# The suites that run in this process, under the sanitizers of threads and of addresses. The program itself is run by
# the other suites, and those of libvirt's own reports that are no fault of ours are listed with the reason.
SANITIZED := PlatformTests CommandModelTests CommandOutputTests XMLTests JQTests LibvirtTests CommandDocsTests \
  LineEditorTests CommandsTests
SANITIZER_FILTERS = $(addprefix --filter ,$(SANITIZED))

sanitize: sanitize-thread sanitize-address

sanitize-thread: test-packages
	TSAN_OPTIONS="halt_on_error=1 suppressions=$(CURDIR)/Tests/thread-sanitizer.supp" \
	  $(SWIFT) test --sanitize thread --scratch-path .build-tsan $(SANITIZER_FILTERS)

# What libraries keep until the process ends is no leak of ours, and Swift keeps its metadata.
sanitize-address: test-packages
	ASAN_OPTIONS="detect_leaks=0" \
	  $(SWIFT) test --sanitize address --scratch-path .build-asan $(SANITIZER_FILTERS)

clean:
	rm -rf .build .build-tsan .build-asan $(DEB)
