import type { Command } from '../commands/command.ts'

/** What `lagebild --help` prints. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return `Lagebild reads news articles and keeps the record: who says that who did what to whom, when, where, how much, and how sure.

Usage: lagebild COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

lagebild COMMAND --help says more and shows examples.
`
}
