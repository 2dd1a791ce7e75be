import type { Outcome, ReviewOptions, ReviewPorts } from './ports.js';
import { effectsOn } from './runner/effects.js';
import { listen } from './runner/keyboard.js';
import { paced } from './runner/pacing.js';
import { sizeOf } from './runner/size.js';
import type { ReviewTerminal } from './runner/terminal.js';
import type { Show } from './screen/show.js';
import { takeOver } from './screen/terminal/takeover.js';
import type { Message } from './state/message.js';
import { start } from './state/start.js';
import { update } from './state/update.js';

/** A review that is under way. */
export interface Review {
  /**
   * Resolves when the reviewer has left, with whether the last decisions are saved; rejects for a bug. Either way the
   * terminal has been given back.
   */
  readonly ended: Promise<Outcome>;
  /** Gives the terminal back at once, as it was: for signals and crashes. What was decided may not be saved yet. */
  giveBack(): void;
}

/** Starts a review: the first frame is shown before anything is read. */
export async function review(options: ReviewOptions, ports: ReviewPorts, terminal: ReviewTerminal): Promise<Review> {
  const show = await showFor(options, terminal);
  return run(options, ports, terminal, show);
}

/** Ink is loaded only where frames are drawn. */
async function showFor(options: ReviewOptions, { output }: ReviewTerminal): Promise<Show> {
  if (options.plain) return (await import('./screen/plain/plain-show.js')).plainShow(output);
  return (await import('./screen/ink/ink-show.js')).inkShow(output, options);
}

function run(options: ReviewOptions, ports: ReviewPorts, terminal: ReviewTerminal, show: Show): Review {
  const { input, output } = terminal;
  let resolve: (outcome: Outcome) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const ended = new Promise<Outcome>((...both) => {
    [resolve, reject] = both;
  });
  let model = start(options, sizeOf(output));
  let hasEnded = false;
  const frames = paced(() => guarded(() => show.show(model)));
  const releaseTerminal = takeOver(input, output, !options.plain);
  const effects = effectsOn(ports, (message) => guarded(() => hear(message)), leave, fail);

  function hear(message: Message): void {
    if (hasEnded) return;
    const change = update(model, message);
    model = change.model;
    frames.soon();
    for (const effect of change.effects) effects.run(effect);
  }

  const stopListening = listen(input, (keys) =>
    guarded(() => {
      const pressed = performance.now();
      for (const key of keys) hear({ kind: 'key', key, at: ports.clock.now() });
      if (hasEnded) return;
      frames.now();
      terminal.measured?.(performance.now() - pressed);
    }),
  );
  const resized = () =>
    guarded(() => {
      show.resized();
      hear({ kind: 'resized', window: sizeOf(output) });
      frames.now();
    });
  output.on('resize', resized);
  const stopWatching = ports.reports.watch((source, state) => guarded(() => hear({ kind: 'file', source, state })));

  async function load(): Promise<void> {
    hear({ kind: 'session-opened', opened: await ports.session.open() });
    for await (const loaded of ports.reports.load(model.session)) {
      if (hasEnded) return;
      hear(loaded);
      // Keys come first: whatever was pressed meanwhile is answered before the next report.
      await new Promise((resume) => setImmediate(resume));
    }
    hear({ kind: 'all-read' });
  }

  function leave(): void {
    giveBack();
    finish().then(resolve, reject);
  }

  async function finish(): Promise<Outcome> {
    const outcome = await effects.settled();
    await ports.session.close();
    return outcome;
  }

  function fail(error: unknown): void {
    giveBack();
    ports.session.close().then(
      () => reject(error),
      () => reject(error),
    );
  }

  function guarded(act: () => void): void {
    try {
      if (!hasEnded) act();
    } catch (error) {
      fail(error);
    }
  }

  function giveBack(): void {
    hasEnded = true;
    frames.stop();
    stopListening();
    stopWatching();
    output.off('resize', resized);
    show.close();
    releaseTerminal();
  }

  frames.now();
  load().catch(fail);
  return { ended, giveBack };
}
