const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Resolves when the process is asked to end; asked once more, it ends at once, with 128 and the signal's number. */
export function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const [signal, code] of Object.entries(codes)) {
      process.on(signal, () => {
        if (isAsked) process.exit(code);
        isAsked = true;
        resolve();
      });
    }
  });
}
