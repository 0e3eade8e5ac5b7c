/** Takes the terminal: alternate screen, no automatic wrapping, no cursor, pastes told from typing. */
export const takeScreen = '\u001b[?1049h\u001b[?7l\u001b[?25l\u001b[?2004h';

/** Gives it back as it was, whatever state a frame was left in: no frame open, whole scroll region, plain style. */
export const giveScreen = '\u001b[?2026l\u001b[r\u001b[m\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l';

/** Asks for the background colour, then for the device's attributes: every terminal answers the second, so the first is not waited for in vain. */
export const askBackground = '\u001b]11;?\u001b\\\u001b[c';

/** The background that a terminal's answer tells: `dark` or `light` by its luminance; undefined when it is no such answer. */
export function backgroundIn(answer: string): 'dark' | 'light' | undefined {
  const found = /^11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(answer);
  if (!found) return undefined;
  const [red = 0, green = 0, blue = 0] = found
    .slice(1)
    .map(part => Number.parseInt(part, 16) / (16 ** part.length - 1));
  // Rec. 709 weights.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'light' : 'dark';
}

/** The background that `COLORFGBG` tells, as rxvt and Konsole set it: the last number is a colour of the sixteen. */
export function backgroundOf(env: Readonly<Record<string, string | undefined>>): 'dark' | 'light' | undefined {
  const code = Number(env.COLORFGBG?.split(';').at(-1) ?? Number.NaN);
  if (Number.isNaN(code)) return undefined;
  return code === 7 || code >= 9 ? 'light' : 'dark';
}
