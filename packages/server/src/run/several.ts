/** Does `work` for each item, at most `width` at one time, and gives what comes of them in the order of the items. */
export async function* inOrder<Item, Done>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done> {
  const running: Promise<Done>[] = [];
  for (const item of items) {
    if (running.length >= width) yield (await running.shift()) as Done;
    running.push(work(item));
  }
  for (const done of running) yield await done;
}

/** The same in the order in which they are done. */
export async function* asDone<Item, Done>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done> {
  const running = new Set<Promise<readonly [Promise<unknown>, Done]>>();
  const next = async () => {
    const [which, done] = await Promise.race(running);
    running.delete(which as Promise<readonly [Promise<unknown>, Done]>);
    return done;
  };
  for (const item of items) {
    if (running.size >= width) yield await next();
    const own: Promise<readonly [Promise<unknown>, Done]> = work(item).then((done) => [own, done] as const);
    running.add(own);
  }
  while (running.size > 0) yield await next();
}
