/** One verb of the command line. */
export interface Command {
  readonly name: string
  /** One line for the overview. */
  readonly summary: string
  /** What `--help` prints: usage, options, examples. */
  readonly help: string
  readonly run: (args: readonly string[]) => Promise<void>
}
