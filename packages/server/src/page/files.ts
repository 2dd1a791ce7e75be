/** A file that belongs to the page, as it is sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Differs whenever the bytes do, with its quotes. */
  readonly etag: string;
}

/** The files of the page by their path under `/page/`, e.g. `page.js`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

export const noFiles: PageFiles = new Map();
