import type {Arrival} from './arrival.ts';
import {cleanedAction} from './cleaning.ts';
import type {Article} from './model.ts';
import {Failure} from './open/index.ts';
import {noteTitle} from './opening.ts';
import {type Beginning, isShort, moreOf, readIn} from './reading-in.ts';
import {type Session, take} from './session.ts';
import {tidier} from './tidying.ts';
import {othersTurn} from './turns.ts';

/** Another reading of the article, with more in it, comes in the place of the one before, if that is still open. */
function renew(article: Article, share: number, {store}: Session, fragment?: string): void {
  if (store.state().article.address !== article.address) return;
  const opening = {anew: true, ...(share < 1 && {loading: share}), ...(fragment !== undefined && {fragment})};
  store.dispatch({kind: 'open', article, opening});
}

/** What is there of a text stays, when the rest of it has gone meanwhile. */
function cutShort(error: unknown, {article}: Beginning, session: Session): void {
  if (!(error instanceof Failure)) throw error;
  renew(article, 1, session);
  session.store.dispatch(cleanedAction({kind: 'notice', notice: error.message}));
}

/** After the first screen: reads the rest, looks for who said what, and listens to keys, those first that have come meanwhile. */
export async function readOn({asked, beginning, fragment}: Arrival, session: Session): Promise<void> {
  const {keyboard} = session;
  const {answered, rest} = tidier();
  const listen = (): void =>
    keyboard.listen(inputs => {
      take(inputs, session);
      answered();
    });
  if (!beginning.raw) return listen();
  // What a long text's address names is there with the rest of it; from then on the reader is where keys lead.
  let wanted = beginning.isWhole ? undefined : fragment;
  // In a short text everything is found before the first key is answered: one that asks for a quotation finds it.
  if (!isShort(beginning)) {
    listen();
    await othersTurn();
    const more = await moreOf(beginning);
    if (more) renew(more, 0, session);
  }
  await readIn(beginning, (article, share) => {
    renew(article, share, session, wanted);
    wanted = undefined;
  }).catch(error => cutShort(error, beginning, session));
  if (isShort(beginning)) listen();
  await noteTitle(asked ?? beginning.raw.address, beginning.article.title);
  await rest(beginning.raw.whole !== undefined);
}
