/** One file of an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly path: string;
  readonly isLocked: boolean;
  /** 0 for bytes as they are, 8 for deflated ones. */
  readonly method: number;
  /** The bytes in the archive. */
  readonly packed: Uint8Array;
}

const endLength = 22;
/** The longest that an archive's end can be: a remark of 65,535 bytes may follow. */
const maxEnd = endLength + 0xffff;
/** More files than any collection of reports has. */
const maxEntries = 10_000;

/** The files of an archive, folders left out; null where its directory is damaged or beyond all bounds. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const [nameLength, extra, remark] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as Three;
    const flags = view.getUint16(at + 8, true);
    const packed = contents(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (packed === null) return null;
    const path = pathOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    if (!path.endsWith('/')) {
      entries.push({ path, isLocked: (flags & 1) !== 0, method: view.getUint16(at + 10, true), packed });
    }
    at += 46 + nameLength + extra + remark;
  }
  return entries;
}

type Three = [number, number, number];

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - maxEnd);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** The bytes of a file, behind the header that stands before them. */
function contents(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array | null {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}

/** Names are in UTF-8, or in the encoding of the machine that packed them: here that is GB18030. */
function pathOf(name: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder('utf-8').decode(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gb18030').decode(name);
  }
}
