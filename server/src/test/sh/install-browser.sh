#!/bin/sh
# Installs what the browser tests need and this machine lacks: Chromium, and fonts for the languages' scripts.
set -eu
if command -v chromium >/dev/null 2>&1 && fc-list 2>/dev/null | grep -q "Noto Sans CJK"; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Please install Chromium as 'chromium' and the Noto fonts; this machine has no apt-get." >&2
  exit 1
fi
run=""
[ "$(id -u)" = 0 ] || run="sudo"
$run apt-get update -q
DEBIAN_FRONTEND=noninteractive $run apt-get install -q -y --no-install-recommends \
  chromium fontconfig fonts-noto-core fonts-noto-cjk
