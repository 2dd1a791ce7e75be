/** How much one request may hold. Bytes are of bodies as they are sent. */
export interface Limits {
  /** Bytes of a whole body. */
  readonly body: number;
  /** Bytes of one report. */
  readonly report: number;
  /** Reports of one request. */
  readonly reports: number;
  /** Bytes of all bodies that are held at one time. */
  readonly held: number;
}

const mebibyte = 1024 * 1024;

export const standardLimits: Limits = {
  body: 64 * mebibyte,
  report: 16 * mebibyte,
  reports: 200,
  held: 256 * mebibyte,
};
