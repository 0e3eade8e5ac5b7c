/** Lets keys and the clock have their turn. */
export const othersTurn = (): Promise<void> => new Promise(done => setImmediate(done));
