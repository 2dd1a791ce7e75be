/** The extensions of the files that are looked for in folders. Files named directly are read whatever they are called. */
export const kinds = ['.txt', '.text', '.md', '.markdown'] as const;

export function isKnownKind(name: string): boolean {
  const lower = name.toLowerCase();
  return kinds.some((kind) => lower.endsWith(kind));
}

/** Names in folders that are never looked at: hidden ones, what package managers keep, and what tells of the folder. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || /^readme(?:\.|$)/i.test(name);
}
