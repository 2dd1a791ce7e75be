/** The bytes of a stream, or how many had come when they became more than `limit`. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | { readonly bytes: number }> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > limit) return { bytes };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
