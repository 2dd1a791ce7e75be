interface Options {
  readonly url: string;
  readonly connections: number;
  /** Seconds. */
  readonly duration?: number;
  /** Requests. */
  readonly amount?: number;
  readonly requests: readonly {
    readonly method: 'POST';
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
  }[];
}

interface Run extends Promise<{ readonly requests: { readonly average: number } }> {
  on(event: 'response', hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void): Run;
}

/** What the bench uses of autocannon, which has no types of its own. */
export type Autocannon = (options: Options) => Run;
