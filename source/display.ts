import {Compositor, halfBlocks, screenOf, withLinks} from './paint/index.ts';
import {overlayOn} from './picture-overlay.ts';
import type {Frame, Listing, ThemeName} from './reader/index.ts';
import {gate} from './terminal/gate.ts';
import {type ColorDepth, type Painter, painter, type Theme, themeFor, withStyles} from './theme/index.ts';

/** What decides on how a frame looks. */
export type Looks = {
  readonly depth: ColorDepth;
  readonly background: 'dark' | 'light';
  /** The terminal makes links of addresses. */
  readonly links?: boolean;
  /** The terminal draws pixels. */
  readonly pixels?: boolean;
  /** What the reader wants otherwise than the theme has it. */
  readonly colors?: Partial<Theme['styles']>;
};

type DrawListing = (listing: Listing, paint: Painter) => readonly string[];

/** Shows frames on the terminal. */
export type Display = {
  readonly show: (frame: Frame, theme: ThemeName) => void;
  /** The next frame is written whole. */
  readonly forget: () => void;
  /** The terminal has told its background; true when that is news. */
  readonly setBackground: (background: 'dark' | 'light') => boolean;
};

const picturedIn = ({picture}: Frame, {depth, background, pixels}: Looks): readonly string[] =>
  picture && !pixels ? halfBlocks(picture.picture, {...picture, depth, background}) : [];

/** The painters of all themes, each made once; that of the page makes links, where the terminal has them. */
function paintersOf({depth, links, colors}: Looks) {
  const painters = new Map<string, Painter>();
  const linking = new Map<Painter, Painter>();
  const painterFor = (theme: ThemeName, background: Looks['background']): Painter => {
    const look = themeFor(theme, background);
    const made = painters.get(look.name) ?? painter(withStyles(look, colors ?? {}), depth, true);
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

/**
 * A display that writes through `write`. Page and bars are painted here, panels and help are drawn by Ink, which is
 * loaded by `loadInk` when the first of them is shown; `again` asks for the frame once more when it is there.
 */
export function displayOf(
  looks: Looks,
  {
    write,
    loadInk,
    again,
  }: {
    readonly write: (bytes: string) => void;
    readonly loadInk: () => Promise<DrawListing>;
    readonly again: () => void;
  },
): Display {
  const compositor = new Compositor();
  const overlay = looks.pixels ? overlayOn(write) : undefined;
  const {painterFor, pagePaint} = paintersOf(looks);
  let {background} = looks;
  let draw: DrawListing | undefined;
  let isLoading = false;
  let drawn: {readonly listing: Listing; readonly paint: Painter; readonly rows: readonly string[]} | undefined;

  const load = (): void => {
    if (isLoading) return;
    isLoading = true;
    void loadInk().then(loaded => {
      draw = loaded;
      again();
    });
  };
  const rowsOf = (listing: Listing, paint: Painter): readonly string[] | undefined => {
    if (drawn?.listing === listing && drawn.paint === paint) return drawn.rows;
    if (!draw) return undefined;
    drawn = {listing, paint, rows: draw(listing, paint)};
    return drawn.rows;
  };
  return {
    show: (frame, theme) => {
      const paint = painterFor(theme, background);
      const list = frame.list ? rowsOf(frame.list, paint) : [];
      // Until Ink is there the screen stays as it is: half a frame is worse than one a moment later.
      if (!list) return load();
      const pictured = picturedIn(frame, {...looks, background});
      if (overlay?.isNews(frame)) compositor.forget();
      const bytes = compositor.bytesFor(screenOf(frame, pagePaint(paint), list, pictured));
      if (bytes !== '') write(gate(bytes));
      overlay?.draw(frame);
    },
    forget: () => {
      compositor.forget();
      overlay?.forget();
    },
    setBackground: told => {
      const isNews = told !== background;
      background = told;
      return isNews;
    },
  };
}
