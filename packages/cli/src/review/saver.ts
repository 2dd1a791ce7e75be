/** What became of a save. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/** A text that has not been begun, and those who wait for it. */
interface Waiting {
  text: string;
  readonly told: ((saved: Saved) => void)[];
}

/**
 * Writes texts to one place, one at a time. A text that has to wait gives way to a newer one and shares its outcome;
 * every save is told its outcome, and a failure hinders none that follows.
 */
export function saver(write: (text: string) => Promise<void>): (text: string) => Promise<Saved> {
  let waiting: Waiting | null = null;
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting !== null) {
      const { text, told }: Waiting = waiting;
      waiting = null;
      const saved = await outcome(write(text));
      for (const tell of told) tell(saved);
    }
    isWriting = false;
  }

  return (text) =>
    new Promise((resolve) => {
      if (waiting === null) waiting = { text, told: [resolve] };
      else {
        waiting.text = text;
        waiting.told.push(resolve);
      }
      if (!isWriting) void writeAll();
    });
}

async function outcome(writing: Promise<void>): Promise<Saved> {
  try {
    await writing;
    return { ok: true };
  } catch (error) {
    return { ok: false, error };
  }
}
