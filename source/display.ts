import {Compositor, halfBlocks, paintAhead, screenOf, withLinks} from './paint/index.ts';
import {kittyPixels, overlayOn, sixelPixels} from './picture-overlay.ts';
import type {Frame, Listing, Row, ThemeName} from './reader/index.ts';
import {gate} from './terminal/gate.ts';
import type {Told} from './terminal/question.ts';
import {isSameSixel} from './terminal/sixel.ts';
import {type ColorDepth, type Painter, painter, type Theme, themeFor, withStyles} from './theme/index.ts';

/** What decides on how a frame looks. */
export type Looks = {
  readonly depth: ColorDepth;
  readonly background: 'dark' | 'light';
  /** The terminal makes links of addresses. */
  readonly links?: boolean;
  /** The terminal draws pixels by kitty’s protocol. */
  readonly pixels?: boolean;
  /** The terminal has letters of double height. */
  readonly large?: boolean;
  /** What the reader wants otherwise than the theme has it. */
  readonly colors?: Partial<Theme['styles']>;
};

type DrawListing = (listing: Listing, paint: Painter) => readonly string[];

/** Shows frames on the terminal. */
export type Display = {
  readonly show: (frame: Frame, theme: ThemeName) => void;
  /** Paints rows of a page that may be shown soon. */
  readonly prepare: (rows: readonly Row[], theme: ThemeName) => void;
  /** The next frame is written whole. */
  readonly forget: () => void;
  /** The terminal has told something of itself; true when the screen looks otherwise for it. */
  readonly heed: (told: Told) => boolean;
};

const picturedIn = ({picture}: Frame, {depth, background}: Looks): readonly string[] =>
  picture ? halfBlocks(picture.picture, {...picture, depth, background}) : [];

/** The painters of all themes, each made once; that of the page makes links, where the terminal has them. */
function paintersOf({depth, links, colors}: Looks) {
  const painters = new Map<string, Painter>();
  const linking = new Map<Painter, Painter>();
  const painterFor = (theme: ThemeName, background: Looks['background']): Painter => {
    const look = themeFor(theme, background);
    const made = painters.get(look.name) ?? painter(colors ? withStyles(look, colors) : look, depth, true);
    painters.set(look.name, made);
    return made;
  };
  const pagePaint = (paint: Painter): Painter => {
    const made = linking.get(paint) ?? (links ? withLinks(paint) : paint);
    linking.set(paint, made);
    return made;
  };
  return {painterFor, pagePaint};
}

/** What a display needs of the world around it. */
type Means = {
  readonly write: (bytes: string) => void;
  readonly loadInk: () => Promise<DrawListing>;
  readonly again: () => void;
};

/** Draws lists by Ink, each once; undefined until Ink, which is loaded for the first of them, is there. */
function listings({loadInk, again}: Means): (listing: Listing, paint: Painter) => readonly string[] | undefined {
  let draw: DrawListing | undefined;
  let isLoading = false;
  let drawn: {readonly listing: Listing; readonly paint: Painter; readonly rows: readonly string[]} | undefined;
  const load = (): undefined => {
    if (isLoading) return;
    isLoading = true;
    void loadInk().then(loaded => {
      draw = loaded;
      again();
    });
  };
  return (listing, paint) => {
    if (drawn?.listing === listing && drawn.paint === paint) return drawn.rows;
    if (!draw) return load();
    drawn = {listing, paint, rows: draw(listing, paint)};
    return drawn.rows;
  };
}

/**
 * A display that writes through `write`. Page and bars are painted here, panels and help are drawn by Ink, which is
 * loaded by `loadInk` when the first of them is shown; `again` asks for the frame once more when it is there.
 */
export function displayOf(looks: Looks, means: Means): Display {
  const {write} = means;
  const compositor = new Compositor();
  const {painterFor, pagePaint} = paintersOf(looks);
  const rowsOf = listings(means);
  let {background} = looks;
  let overlay = looks.pixels ? overlayOn(write, kittyPixels) : undefined;
  let sixel: Told['sixel'];
  return {
    show: (frame, theme) => {
      const paint = painterFor(theme, background);
      const list = frame.list ? rowsOf(frame.list, paint) : [];
      // Until Ink is there the screen stays as it is: half a frame is worse than one a moment later.
      if (!list) return;
      const pictured = overlay ? [] : picturedIn(frame, {...looks, background});
      if (overlay?.isNews(frame)) compositor.forget();
      const bytes = compositor.bytesFor(screenOf(frame, pagePaint(paint), list, pictured));
      if (bytes !== '') write(looks.large ? gate(bytes, 'large') : gate(bytes));
      overlay?.draw(frame);
    },
    prepare: (rows, theme) => paintAhead(rows, pagePaint(painterFor(theme, background))),
    forget: () => {
      compositor.forget();
      overlay?.forget();
    },
    heed: told => {
      const isOther = (told.background ?? background) !== background;
      background = told.background ?? background;
      if (looks.pixels || looks.depth === 0 || isSameSixel(told.sixel, sixel)) return isOther;
      overlay?.end();
      overlay = told.sixel && overlayOn(write, sixelPixels(told.sixel));
      sixel = told.sixel;
      compositor.forget();
      return true;
    },
  };
}
