/** More wordings than any real report has; a store that has grown so large is emptied. */
const maxRemembered = 4096;

/** The same function, but what it has found for a text it remembers: reports say the same two hundred labels over and over. */
export function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const remembered = new Map<string, Found>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(text, found);
    return found;
  };
}
