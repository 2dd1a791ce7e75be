/** How many of the findings are decided. */
export interface Bar {
  readonly findings: number;
  readonly decided: number;
}

/** `[####......] 2/5`, of at most that many columns; the bar is full only when all is decided, empty only when nothing. */
export function barText({ findings, decided }: Bar, width: number): string {
  const told = `${decided}/${findings}`;
  const room = width - told.length - 3;
  if (room < 3) return told;
  const length = Math.min(10, room);
  const share = Math.floor((decided * length) / Math.max(1, findings));
  const full = decided > 0 ? Math.max(1, share) : 0;
  return `[${'#'.repeat(full)}${'.'.repeat(length - full)}] ${told}`;
}
