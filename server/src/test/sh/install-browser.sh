#!/bin/sh
# Installs what the browser tests need and this machine lacks: Chromium without a window, and fonts for the languages'
# scripts. The whole of Chromium will do too; it takes several times as long for a page.
set -eu
fonts() {
  fc-list 2>/dev/null | grep -q "Noto Sans CJK"
}
if command -v chromium-headless-shell >/dev/null 2>&1 && fonts; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  command -v chromium >/dev/null 2>&1 && fonts && exit 0
  echo "Please install Chromium as 'chromium' and the Noto fonts; this machine has no apt-get." >&2
  exit 1
fi
run=""
[ "$(id -u)" = 0 ] || run="sudo"
install() {
  DEBIAN_FRONTEND=noninteractive $run apt-get install -q -y --no-install-recommends "$@" fontconfig fonts-noto-core fonts-noto-cjk
}
$run apt-get update -q || true
install chromium-headless-shell && exit 0
command -v chromium >/dev/null 2>&1 && fonts && exit 0
install chromium
