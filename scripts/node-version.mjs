// Written for any Node that knows modules at all: this must run where nothing else of the project can.

/** The versions that every tool of the project runs on, as in `engines` of package.json. */
export function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Ends the process with one sentence and exit code 2 where Node is too old. */
export function refuseOldNode() {
  const version = process.versions.node;
  if (isSupported(version)) return;
  console.error(
    'Gouji needs Node.js 20.19 or later (in the 22 line 22.12 or later), but this is ' +
      version +
      ': install a current Node.js and run the same command again.',
  );
  process.exit(2);
}
