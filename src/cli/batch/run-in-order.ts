/**
 * Runs work on items as they come, at most `width` at a time, and hands the results on in the order of the items. An
 * item counts against `width` until its result has been handed on, so that nothing piles up however slow the reader is.
 * The first error stops everything, and is thrown once what runs has ended.
 */
export async function runInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  run: (item: Item) => Promise<Result>,
  handOn: (result: Result, item: Item) => Promise<void>,
): Promise<void> {
  let running = 0;
  let failure: { readonly error: unknown } | null = null;
  let wake: () => void = () => undefined;
  let last = Promise.resolve();
  for await (const item of items) {
    while (running >= width && failure === null) await new Promise<void>((resolve) => (wake = resolve));
    if (failure !== null) break;
    running += 1;
    const result = run(item);
    // A result that fails before its turn is looked at in its turn.
    result.catch(() => undefined);
    last = last.then(async () => {
      try {
        if (failure === null) await handOn(await result, item);
      } catch (error) {
        failure ??= { error };
      } finally {
        running -= 1;
        wake();
      }
    });
  }
  await last;
  // The compiler does not see the assignment in the callback.
  const failed = failure as { readonly error: unknown } | null;
  if (failed !== null) throw failed.error;
}
