/** The extensions of the files that are looked for in folders. Files named directly are read whatever they are called. */
export const kinds = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.doc',
  '.wps',
  '.xlsx',
  '.pdf',
  '.mhtml',
  '.mht',
  '.zip',
] as const;

export function isKnownKind(name: string): boolean {
  const lower = name.toLowerCase();
  return kinds.some((kind) => lower.endsWith(kind));
}

/** How the names of files begin that Gouji writes beside reports. */
export const ownPrefix = 'gouji-';

/**
 * Names in folders that are never looked at: hidden ones, what package managers keep, what tells of the folder, and
 * what Gouji has written there itself.
 */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith(ownPrefix) || name === 'node_modules' || /^readme(?:\.|$)/i.test(name);
}
