import {citeForms, lists, shells, themes, types, usage} from './usage.ts';

/** An option of the command line, as the usage tells it. */
export type Option = {readonly names: readonly string[]; readonly takes?: string; readonly help: string};

/** The options in the order of the usage. */
export function optionsIn(text: string): readonly Option[] {
  return text.split('\n').flatMap((line): readonly Option[] => {
    const [, names = '', takes, help = ''] =
      /^ +(-[\w-]+(?:, --[\w-]+)*)(?: <(\w+)>)? {2,}([^\s-].*)$/.exec(line) ?? [];
    if (names !== '') return [{names: names.split(', '), ...(takes && {takes}), help}];
    // Two options share a line where they need no words.
    const short = /^ +-/.test(line) ? line.trim().split(/ {3,}/) : [];
    return short.flatMap(part =>
      part.split(', ').some(name => name.startsWith('--no-'))
        ? part.split(', ').map(name => ({names: [name], help: name === '--color' ? 'colours' : 'no colours'}))
        : [{names: part.split(', '), help: part.includes('help') ? 'this help' : 'the version'}],
    );
  });
}

/** What an option can be given, where that is a list of words. */
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  '--list': lists,
  '--cite': citeForms,
  '--theme': themes,
  '--type': Object.keys(types),
  '--completion': shells,
};

const valuesFor = ({names}: Option): readonly string[] | undefined =>
  names.map(name => valuesOf[name]).find(values => values !== undefined);

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function bash(options: readonly Option[], shelf: readonly string[]): string {
  const cases = options.flatMap(option => {
    if (option.takes === undefined) return [];
    const values = valuesFor(option);
    const words = values ? `COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$word"))` : 'COMPREPLY=()';
    return [`    ${option.names.join('|')}) ${words}; return ;;`];
  });
  const names = options.flatMap(option => option.names).join(' ');
  return `# broadsheet --completion bash >> ~/.bashrc
_broadsheet() {
  local found word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  case $before in
${cases.join('\n')}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W ${quoted(names)} -- "$word")) ;;
    *)
      # Line by line: names of files have spaces and stars in them.
      COMPREPLY=()
      while IFS= read -r found; do
        COMPREPLY+=("$found")
      done < <(compgen -W ${quoted(shelf.join(' '))} -- "$word"; compgen -f -- "$word") ;;
  esac
}
complete -o filenames -F _broadsheet broadsheet
`;
}

function zsh(options: readonly Option[], shelf: readonly string[]): string {
  const specs = options.map(option => {
    const {names, takes, help} = option;
    const told = help.replace(/[[\]:]/g, '\\$&');
    const values = valuesFor(option);
    const argument = takes === undefined ? '' : `:${takes}:${values ? `(${values.join(' ')})` : ''}`;
    const head = names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}` : `${names[0]}`;
    return `  ${head}${quoted(`[${told}]${argument}`)}`;
  });
  return `#compdef broadsheet
# broadsheet --completion zsh > a folder of $fpath/_broadsheet
_broadsheet_addresses() {
  compadd -- ${shelf.map(quoted).join(' ')}
  _files
}
_arguments -s \\
${specs.join(' \\\n')} \\
  '*:address:_broadsheet_addresses'
`;
}

function fish(options: readonly Option[], shelf: readonly string[]): string {
  const lines = options.map(option => {
    const {names, takes, help} = option;
    const parts = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
    const values = valuesFor(option);
    const argument = takes === undefined ? '' : ` -x${values ? ` -a ${quoted(values.join(' '))}` : ''}`;
    return `complete -c broadsheet ${parts.join(' ')}${argument} -d ${quoted(help)}`;
  });
  return `# broadsheet --completion fish > ~/.config/fish/completions/broadsheet.fish
complete -c broadsheet -a ${quoted(shelf.join(' '))}
${lines.join('\n')}
`;
}

const writers = {bash, zsh, fish};

/** A script by which a shell completes options, their values, and names on the shelf. */
export const completion = (shell: (typeof shells)[number], shelf: readonly string[]): string =>
  writers[shell](optionsIn(usage), shelf);
