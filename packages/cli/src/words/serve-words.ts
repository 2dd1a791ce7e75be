/** What `serve` says beside its log. */
export interface ServeWords {
  listening(facts: { readonly url: string }): string;
  /** Everyone who reaches the machine may call. */
  open(): string;
  stopping(): string;
}
