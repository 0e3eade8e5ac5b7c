/**
 * Patterns stay literals: esbuild holds that no version of Node knows all of `\\p{…}`, and would have each made anew, by
 * `new RegExp`, whenever its function is called, and all others before the program begins.
 */
export const patternsAsWritten = {'regexp-unicode-property-escapes': true, 'regexp-set-notation': true};
