import type { Command } from './command.ts'
import { completionCommand } from './completion.ts'
import { explainCommand } from './explain.ts'
import { parseCommand } from './parse.ts'
import { readCommand } from './read.ts'

/** All verbs, in the order in which the overview lists them. */
export const commands: readonly Command[] = [
  readCommand,
  explainCommand,
  parseCommand,
  completionCommand(() => commands),
]
