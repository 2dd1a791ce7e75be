/** Where a package's file is; every runtime that has modules tells it, pages only of what they have mapped. */
interface ImportMeta {
  resolve(specifier: string): string;
}

/** An address taken apart, as all runtimes of the Web standard do it. */
declare class URL {
  constructor(address: string, base: string);
  readonly protocol: string;
  readonly pathname: string;
  readonly href: string;
}

/** The one piece of the platform that core uses: every runtime of the Web standard has it. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}

/** Copies a value; what is transferred is moved instead. Every runtime of the Web standard has it. */
declare function structuredClone<T>(value: T, options: { readonly transfer: readonly ArrayBuffer[] }): T;
