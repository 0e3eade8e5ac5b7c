/** What the mouse did: a click of its first button, or a turn of its wheel; where, counted from 0. */
export type Pointer = {
  readonly kind: 'mouse';
  readonly does: 'click' | 'wheel-up' | 'wheel-down';
  readonly row: number;
  readonly column: number;
};

/** Asks for buttons and the wheel (mode 1000), told in numbers (SGR, mode 1006). */
export const takeMouse = '\u001b[?1000h\u001b[?1006h';

/** The mouse is the terminal's own again: dragging selects. */
export const giveMouse = '\u001b[?1006l\u001b[?1000l';

/** How a terminal without mode 1006 begins to tell of the mouse: three bytes follow, which are no keys. */
export const oldMouse = '\u001b[M';

const does: Readonly<Record<string, Pointer['does']>> = {0: 'click', 64: 'wheel-up', 65: 'wheel-down'};

/** Reads `button;column;row` of mode 1006; with modifiers, other buttons and releases it is the terminal's own affair. */
export function pointerIn(parameters: string, isPressed: boolean): Pointer | undefined {
  const [button = '', column = '', row = ''] = parameters.split(';');
  const did = isPressed ? does[button] : undefined;
  if (!did || !/^\d{1,5}$/.test(column) || !/^\d{1,5}$/.test(row)) return undefined;
  return {kind: 'mouse', does: did, row: Math.max(0, Number(row) - 1), column: Math.max(0, Number(column) - 1)};
}
