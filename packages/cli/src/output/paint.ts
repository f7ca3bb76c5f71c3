import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Styles text on a terminal; in a pipe, or with NO_COLOR, it stays as it is. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}
