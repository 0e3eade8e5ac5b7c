/** A command as the file of settings shows it. */
export type Row = {readonly name: string; readonly keys: readonly string[]; readonly help: string};

/** A setting that is on or off, with what it does and how it is when nothing is set. */
export type Switch = {readonly name: string; readonly usual: boolean; readonly help: string};

const quoted = (key: string): string =>
  /^[a-zA-Z]\w*$/.test(key) && !/^(?:true|false|null)$/.test(key) ? key : JSON.stringify(key);

/** A file of settings in which everything is there, and nothing is set. */
export function template(switches: readonly Switch[], commands: readonly Row[], roles: readonly string[]): string {
  const widest = Math.max(...commands.map(({name, keys}) => name.length + keys.map(quoted).join(', ').length));
  const keyLine = ({name, keys, help}: Row): string => {
    const value = `[${keys.map(quoted).join(', ')}]`;
    return `#   ${name}: ${value}${' '.repeat(Math.max(1, widest + 4 - name.length - value.length))}# ${help}`;
  };
  return [
    '# Settings of broadsheet. A line without its first # counts. broadsheet --config checks them.',
    '',
    '# auto, day, night, plain or contrast; auto follows the terminal.',
    '# theme: auto',
    '',
    '# The width of the text in columns, 30 to 140.',
    '# measure: 72',
    '',
    '# auto, large or bold; auto sets the title of an article in large letters where the terminal is known to have them.',
    '# headlines: auto',
    ...switches.flatMap(({name, usual, help}) => ['', `# ${help}`, `# ${name}: ${usual}`]),
    '',
    '# Keys by command: those named here replace its own. Letters and signs are themselves; others are called',
    '# ctrl+a … ctrl+z, up, down, left, right, home, end, pageup, pagedown, enter, escape, space, tab, shift+tab, backspace.',
    '# keys:',
    ...commands.map(keyLine),
    '',
    '# Colours by role: "#rrggbb", or {color, background, bold, dim, italic, underline, strike, inverse}.',
    `# Roles: ${roles.join(', ')}.`.replace(/(.{1,110})(?: |$)/g, (_, part: string, at: number) =>
      at === 0 ? part : `\n#   ${part}`,
    ),
    '# colors:',
    '#   heading: "#c03030"',
    '#   link: {color: "#2060c0", underline: true}',
    '',
  ].join('\n');
}
