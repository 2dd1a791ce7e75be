const decoder = new TextDecoder('gb18030');

/** The two bytes of every character that GB18030 writes so: all that reports are made of. */
const bytesOf = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** A text as a file in GB18030; for tests, as nothing in JavaScript writes it. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes = Array.from(text, (char) => (char < '\x80' ? [char.charCodeAt(0)] : bytesOf.get(char)));
  const unknown = [...text].find((_, at) => bytes[at] === undefined);
  if (unknown !== undefined) throw new Error(`GB18030 writes ${unknown} in more than two bytes`);
  return Uint8Array.from(bytes.flatMap((char) => char ?? []));
}
