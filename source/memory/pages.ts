import {createHash} from 'node:crypto';
import {readdir, stat, unlink, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {prepareFolder, readSmall, replace, sweep} from './disk.ts';
import {decodePage, encodePage, type Page} from './page.ts';
import {reasonOf} from './reason.ts';

/** A page that was opened lately, and when. */
export type KeptRecently = Pick<Page, 'address' | 'fetched' | 'title'> & {readonly date: Date};

/** The most bytes of all pages together, and of one. */
const mostOfAll = 100 * 1024 * 1024;
const mostOfOne = 32 * 1024 * 1024;

type File = {readonly path: string; readonly size: number; readonly date: Date};

/**
 * The pages from the web that are kept in one folder, a file each; together they stay below a limit, and what was opened longest
 * ago goes first. Nothing here throws: what goes wrong is told once through `notice`, and reading goes on.
 */
export class Pages {
  readonly #folder: string | undefined;
  readonly #notice: (sentence: string) => void;
  readonly #most: number;
  #hasComplained = false;
  #hasSwept = false;
  #work: Promise<void> = Promise.resolve();

  constructor(folder: string | undefined, notice: (sentence: string) => void, most = mostOfAll) {
    this.#folder = folder;
    this.#notice = notice;
    this.#most = most;
  }

  /** What is kept of an address; it counts as opened now. */
  async find(address: string): Promise<Page | undefined> {
    await this.#work;
    const path = this.#pathOf(address);
    const page = path === undefined ? undefined : await this.#read(path);
    if (path === undefined || page?.address !== address) return undefined;
    const now = new Date();
    // Without the right to write, it is read all the same.
    await utimes(path, now, now).catch(() => {});
    return page;
  }

  /** Keeps a page, in place of what was kept of its address; its title stays. Resolves when it is safe. */
  keep(page: Page): Promise<void> {
    return this.#queue(async path => {
      const title = page.title ?? (await this.#read(path))?.title;
      await this.#write(path, title === undefined ? page : {...page, title});
    }, page.address);
  }

  /** Notes what a kept page is called, for the list. */
  entitle(address: string, title: string): Promise<void> {
    return this.#queue(async path => {
      const page = await this.#read(path);
      if (page?.address !== address) return;
      if (page.title !== title) await this.#write(path, {...page, title});
      if (page.found !== address) void this.entitle(page.found, title);
    }, address);
  }

  /** What was opened lately, the latest first; a page that is kept under several addresses is listed once. */
  async recent(most = 20): Promise<readonly KeptRecently[]> {
    await this.#work;
    const seen = new Set<string>();
    const found: KeptRecently[] = [];
    for (const {path, date} of await this.#files()) {
      if (found.length === most) break;
      const page = await this.#read(path);
      if (!page || seen.has(page.found)) continue;
      seen.add(page.found);
      const {address, fetched, title} = page;
      found.push({address, fetched, date, ...(title && {title})});
    }
    return found;
  }

  #pathOf(address: string): string | undefined {
    const name = createHash('sha256').update(address).digest('hex').slice(0, 32);
    return this.#folder === undefined ? undefined : join(this.#folder, `${name}.json`);
  }

  /** One change after the other: a title must not meet half a page. */
  #queue(change: (path: string) => Promise<void>, address: string): Promise<void> {
    const path = this.#pathOf(address);
    if (path === undefined) return Promise.resolve();
    this.#work = this.#work.then(() => change(path)).catch(error => this.#complain(error));
    return this.#work;
  }

  async #read(path: string): Promise<Page | undefined> {
    try {
      const content = readSmall(path, mostOfOne);
      if (content === undefined) return undefined;
      const page = content === 'corrupt' ? 'corrupt' : decodePage(content);
      // What is kept can be had again: nothing is lost with it.
      if (page === 'corrupt') await unlink(path);
      return typeof page === 'string' ? undefined : page;
    } catch (error) {
      this.#complain(error);
      return undefined;
    }
  }

  async #write(path: string, page: Page): Promise<void> {
    if (this.#folder === undefined) return;
    prepareFolder(this.#folder);
    if (!this.#hasSwept) sweep(this.#folder);
    this.#hasSwept = true;
    const content = encodePage(page);
    if (Buffer.byteLength(content) > Math.min(mostOfOne, this.#most)) return;
    await replace(path, content, () => true);
    await this.#shrink();
  }

  /** The files of the folder, the latest opened first. */
  async #files(): Promise<readonly File[]> {
    const folder = this.#folder ?? '';
    const names = (await readdir(folder).catch(() => [])).filter(name => /^[0-9a-f]{32}\.json$/.test(name));
    const files = await Promise.all(
      names.map(async name => {
        const path = join(folder, name);
        const stats = await stat(path).catch(() => undefined);
        return stats && {path, size: stats.size, date: stats.mtime};
      }),
    );
    return files.filter(file => file !== undefined).sort((a, b) => b.date.getTime() - a.date.getTime());
  }

  /** Removes what was opened longest ago until the rest is below the limit. */
  async #shrink(): Promise<void> {
    let size = 0;
    for (const file of await this.#files()) {
      size += file.size;
      if (size > this.#most) await unlink(file.path).catch(() => {});
    }
  }

  #complain(error: unknown): void {
    if (this.#hasComplained) return;
    this.#hasComplained = true;
    this.#notice(`What you open cannot be kept for later (${reasonOf(error)}); reading goes on without it.`);
  }
}
