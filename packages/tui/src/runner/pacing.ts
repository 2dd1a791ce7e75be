/** At most so often a frame is drawn for what nobody has pressed a key for; in milliseconds. */
const pace = 50;

/** Calls `draw` soon, once for all that asked in the meantime; at once where `now` is called first. */
export function paced(draw: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  function now(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    draw();
  }
  return {
    now,
    soon(): void {
      timer ??= setTimeout(now, pace);
    },
    stop(): void {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
