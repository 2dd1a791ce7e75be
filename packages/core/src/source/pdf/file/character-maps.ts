/** What tells the characters of a Chinese font, by its name in pdfjs-dist, compressed as it is there. */
export type CharacterMap = (name: string) => Promise<Uint8Array>;

/** What tells the characters of Chinese fonts that a file does not bring along. Without it they cannot be read. */
export function characterMaps(given: CharacterMap | undefined) {
  return given === undefined ? installedMaps() : { BinaryDataFactory: factoryOf(given) };
}

/** As the library wants it: a class whose instances are asked for one file after the other, `GBK-EUC-H.bcmap` of a kind. */
function factoryOf(given: CharacterMap) {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      if (kind !== 'cMapUrl') throw new Error(`no ${kind} is at hand`);
      return await given(filename.replace(/\.bcmap$/, ''));
    }
  };
}

function installedMaps(): { readonly cMapUrl?: string; readonly cMapPacked?: true } {
  try {
    const { protocol, pathname, href } = new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
    // Where there are files, the library wants their path, which on Windows begins with a drive's letter.
    const path = decodeURIComponent(pathname).replace(/^\/(?=[a-z]:)/i, '');
    return { cMapUrl: protocol === 'file:' ? path : href, cMapPacked: true };
  } catch {
    return {};
  }
}
