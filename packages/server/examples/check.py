"""Checks reports by a running `gouji serve`, with nothing but Python's standard library.

    python3 check.py http://127.0.0.1:8080 report.txt other.txt

GOUJI_TOKEN in the environment is shown as the token. Ends with 1 when a report has errors, with 2 when one cannot be read.
"""

import json
import os
import sys
import urllib.error
import urllib.request
import uuid
from pathlib import Path


def form(paths: list[Path]) -> tuple[bytes, str]:
    """The files as a form, and its media type."""
    boundary = uuid.uuid4().hex
    body = bytearray()
    for path in paths:
        name = path.name.replace('"', "%22")
        body += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
        body += path.read_bytes() + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    return bytes(body), f"multipart/form-data; boundary={boundary}"


def check(server: str, paths: list[Path]) -> dict:
    body, media_type = form(paths)
    request = urllib.request.Request(f"{server}/v1/check", data=body, headers={"Content-Type": media_type})
    if token := os.environ.get("GOUJI_TOKEN"):
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.load(answer)


def main(server: str, *names: str) -> int:
    try:
        answer = check(server, [Path(name) for name in names])
    except urllib.error.HTTPError as error:
        problem = json.load(error)
        print(f"{problem['title']}: {problem['detail']}", file=sys.stderr)
        return 2
    for report in answer["reports"]:
        for finding in report["findings"]:
            print(f"{report['source']}:{finding['line']}: {finding['severity']}: {finding['message']}")
    for problem in answer["problems"]:
        print(f"{problem['source']}: {problem['message']}", file=sys.stderr)
    if answer["problems"]:
        return 2
    return 1 if answer["summary"]["errors"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
