import type { Files } from './host.js';

/** Writes a file aside and puts it in its place, or leaves everything as it was. */
export async function writeWhole(path: string, content: string | Uint8Array, files: Files): Promise<void> {
  const aside = await files.writeAside(path);
  try {
    await aside.write(content);
    await aside.keep();
  } catch (error) {
    await aside.drop().catch(() => {});
    throw error;
  }
}
