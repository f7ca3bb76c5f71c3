/** Spaces of other widths, tabs and no-break spaces; they become one plain space. */
const spaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]+/g
/** CRLF, CR, next line, line and paragraph separators, form feeds. */
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Soft hyphens, zero-width characters, byte order marks, bidirectional controls, other controls, annotation marks. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F/g

/**
 * The one place where article text is cleaned; every offset of a reading points into the result.
 * Line breaks become `\n`, at most one blank line stands between paragraphs, runs of spaces of any kind become one
 * space, invisible characters go, lone surrogates become U+FFFD, letters are composed (NFC).
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .normalize('NFC')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A text on one line, for titles, names and the like. */
export function normalizeLine(text: string): string {
  return normalizeText(text).replace(/\n+/g, ' ')
}
