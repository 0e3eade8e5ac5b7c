const names: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  escape: 'Esc',
  space: 'space',
  backspace: 'Backspace',
  tab: 'Tab',
  'shift+tab': 'Shift+Tab',
};

/** A key as people read it: `↓`, `PgDn`, `Ctrl+C`. */
export function keyName(key: string): string {
  if (key.startsWith('ctrl+')) return `Ctrl+${key.slice(5).toUpperCase()}`;
  return names[key] ?? key;
}
