/** What SGR sequences have switched on, as parameters of one that switches the same on: `1;38;2;10;20;30`; empty for none. */
export type Style = string;

type Switches = {
  bold: string;
  dim: string;
  slant: string;
  line: string;
  inverse: string;
  strike: string;
  color: string;
  ground: string;
};

const none: Switches = {bold: '', dim: '', slant: '', line: '', inverse: '', strike: '', color: '', ground: ''};

/** Which switch a simple parameter turns, and to what. */
const simple: Readonly<Record<number, readonly [keyof Switches, string]>> = {
  1: ['bold', '1'],
  2: ['dim', '2'],
  3: ['slant', '3'],
  4: ['line', '4'],
  7: ['inverse', '7'],
  9: ['strike', '9'],
  23: ['slant', ''],
  24: ['line', ''],
  27: ['inverse', ''],
  29: ['strike', ''],
  39: ['color', ''],
  49: ['ground', ''],
};

/** The switch and value of a colour that begins at `index`, and how many parameters it takes. */
function colorAt(
  params: readonly number[],
  index: number,
): {readonly key: keyof Switches; readonly value: string; readonly taken: number} | undefined {
  const code = params[index] ?? 0;
  const key = (code >= 30 && code <= 38) || (code >= 90 && code <= 97) ? 'color' : 'ground';
  const isColor = (code >= 30 && code <= 38) || (code >= 40 && code <= 48) || (code >= 90 && code <= 107);
  if (!isColor) return undefined;
  const taken = code !== 38 && code !== 48 ? 1 : params[index + 1] === 5 ? 3 : 5;
  return {key, value: params.slice(index, index + taken).join(';'), taken};
}

/** The style after an SGR sequence's parameters (`1;31`), given the one before. */
export class Pen {
  #switches: Switches = {...none};

  /** Applies the parameters of one sequence. */
  apply(parameters: string): void {
    const params = parameters.split(/[;:]/).map(Number);
    for (let index = 0; index < params.length; index += 1) {
      const code = params[index] ?? 0;
      const turned = simple[code];
      const color = colorAt(params, index);
      if (code === 0) this.#switches = {...none};
      // Words can be bold and dim at once; one parameter ends both.
      else if (code === 22) this.#switches = {...this.#switches, bold: '', dim: ''};
      else if (turned) this.#switches[turned[0]] = turned[1];
      else if (color) {
        this.#switches[color.key] = color.value;
        index += color.taken - 1;
      }
    }
  }

  /** What is switched on. */
  get style(): Style {
    return Object.values(this.#switches)
      .filter(value => value !== '')
      .join(';');
  }
}
