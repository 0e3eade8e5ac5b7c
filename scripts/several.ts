/** Works through a list, so many at a time. */
export async function each<Item>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({length: jobs}, worker));
}

/** What came of trying: problems by item, and the items that had some at first and none when they were tried again. */
export type Outcome<Item> = {
  readonly failed: ReadonlyMap<Item, readonly string[]>;
  readonly mended: readonly Item[];
};

/**
 * Looks for problems, several items at a time. Where there are some it is tried once more, alone: a machine that was busy with the
 * others is no fault.
 */
export async function tryAll<Item>(
  items: readonly Item[],
  jobs: number,
  problemsOf: (item: Item) => Promise<readonly string[]>,
): Promise<Outcome<Item>> {
  const suspects: Item[] = [];
  let done = 0;
  await each(items, jobs, async item => {
    if ((await problemsOf(item)).length > 0) suspects.push(item);
    done += 1;
    if (done % 100 === 0) process.stderr.write(`${done} of ${items.length}, ${suspects.length} to be tried again\n`);
  });
  const failed = new Map<Item, readonly string[]>();
  for (const item of suspects) {
    const problems = await problemsOf(item);
    if (problems.length > 0) failed.set(item, problems);
  }
  return {failed, mended: suspects.filter(item => !failed.has(item))};
}

/** The outcome of a run as it is printed: each failure with its problems, what passed only alone, and how many. */
export function report(
  all: number,
  {failed, mended}: {readonly failed: ReadonlyMap<string, readonly string[]>; readonly mended: readonly string[]},
): string {
  const failures = [...failed]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, problems]) => [name, ...problems.map(problem => `    ${problem}`)].join('\n'));
  return [
    ...failures,
    ...mended.map(name => `passed only when it was tried alone: ${name}`),
    `${all - failed.size} passed, ${failed.size} failed`,
  ].join('\n');
}
