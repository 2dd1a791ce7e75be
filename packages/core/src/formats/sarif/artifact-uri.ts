/**
 * A source as the URI of an artifact: a path of either kind relative as it is, an absolute one as `file:`. null for
 * standard input, which has none.
 */
export function artifactUri(source: string): string | null {
  if (source === '-') return null;
  const path = source.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded(path.slice(2))}`;
  if (path.startsWith('//')) return `file:${encoded(path)}`;
  return path.startsWith('/') ? `file://${encoded(path)}` : encoded(path);
}

function encoded(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
}
