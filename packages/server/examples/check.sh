#!/bin/sh
# Asks a running `gouji serve` with curl: ./check.sh http://127.0.0.1:8080 report.txt other.txt
# GOUJI_TOKEN in the environment is shown as the token.
set -eu
server=$1
shift

ask() {
  curl --fail-with-body --silent --show-error --oauth2-bearer "${GOUJI_TOKEN:-}" "$@"
}

# One report as the body; the answer as JSON.
ask --data-binary "@$1" "$server/v1/check"

# Several as a form; a line of JSON for each, as it is finished.
for name in "$@"; do set -- "$@" --form "file=@$name"; shift; done
ask --no-buffer "$@" "$server/v1/check?format=ndjson"
