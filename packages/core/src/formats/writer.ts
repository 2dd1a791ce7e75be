/**
 * How a run is put into one format, piece by piece, so that a run of any length needs the memory of one report.
 * A writer is made for one run and keeps what its closing needs.
 */
export interface Writer<Entry> {
  open(): string;
  /** '' when the format has no place for such an entry. When it throws, the entry has left no trace. */
  entry(entry: Entry): string;
  close(): string;
}

/** A piece of a run in one format: text, or bytes that are none. */
export type Chunk = string | Uint8Array;

/** The same for any format: one of bytes may take its time, and be whole only in the end. */
export interface RunWriter<Entry> {
  open(): Chunk;
  entry(entry: Entry): Chunk;
  close(): Chunk | Promise<Chunk>;
}

/** The chunks of a run whose entries are at hand. */
export function* written<Entry>(writer: Writer<Entry>, entries: Iterable<Entry>): Generator<string, void, undefined> {
  yield writer.open();
  for (const entry of entries) yield writer.entry(entry);
  yield writer.close();
}

/** The chunks of a run whose entries arrive over time. */
export async function* writtenAsync<Entry>(
  writer: Writer<Entry>,
  entries: AsyncIterable<Entry>,
): AsyncGenerator<string, void, undefined> {
  yield writer.open();
  for await (const entry of entries) yield writer.entry(entry);
  yield writer.close();
}
