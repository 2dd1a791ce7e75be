/** An option's value, and by which name it was given: its own, or that of its variable. */
export interface Said {
  readonly value: string;
  readonly by: string;
}
