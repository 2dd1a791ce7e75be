/**
 * A tree of words, kept in a few small tables, since what is asked of every character must not wait for memory. Nodes
 * stand in the order of their depth, so that the children of a node are neighbours, in the order of their characters; node
 * 0 is the root.
 */
interface Nodes {
  /** The character that leads to a node. */
  readonly characters: Uint16Array;
  /** The first child of a node; the next node's is the first that is none of its children. */
  readonly children: Uint16Array;
  /** The word that ends at a node, as its place in the list from 1; 0 where none does. */
  readonly ends: Uint16Array;
}

/**
 * Finds the longest of some words that stands at an offset of a text: its place in their list from 1, 0 where none does.
 *
 * @param words different ones, in the order of their characters
 */
export function longestIn(words: readonly string[]): (text: string, at: number) => number {
  // What a function keeps to itself the engine knows better than what a module holds.
  const { characters, children, ends } = grown(words);
  /** The child of the root by its character; 0 where no word begins with it. */
  const firsts = new Uint16Array(0x10000);
  for (let node = children[0] ?? 0; node < (children[1] ?? 0); node++) firsts[characters[node] ?? 0] = node;

  function childOf(node: number, code: number): number {
    const last = children[node + 1] ?? 0;
    let child = children[node] ?? 0;
    while (child < last && (characters[child] ?? 0) < code) child++;
    return child < last && characters[child] === code ? child : 0;
  }

  return (text, at) => {
    let node = firsts[text.charCodeAt(at)] ?? 0;
    let longest = 0;
    for (let end = at + 1; node !== 0; end++) {
      longest = ends[node] || longest;
      if (end === text.length) break;
      node = childOf(node, text.charCodeAt(end));
    }
    return longest;
  };
}

function grown(list: readonly string[]): Nodes {
  const characters = [0];
  const children: number[] = [];
  const ends: number[] = [];
  /** By node: the stretch of the list that begins alike, and for how many characters. */
  const stretches = [{ from: 0, to: list.length, depth: 0 }];
  for (const { from, to, depth } of stretches) {
    const isWord = depth > 0 && list[from]?.length === depth;
    ends.push(isWord ? from + 1 : 0);
    children.push(stretches.length);
    for (let start = isWord ? from + 1 : from; start < to; ) {
      const code = list[start]?.charCodeAt(depth) ?? 0;
      let end = start + 1;
      while (end < to && list[end]?.charCodeAt(depth) === code) end++;
      characters.push(code);
      stretches.push({ from: start, to: end, depth: depth + 1 });
      start = end;
    }
  }
  children.push(stretches.length);
  return {
    characters: Uint16Array.from(characters),
    children: Uint16Array.from(children),
    ends: Uint16Array.from(ends),
  };
}
