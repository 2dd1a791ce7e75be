/** The name of a source without the folders that it lies in. */
export function fileName(source: string): string {
  return source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
}
