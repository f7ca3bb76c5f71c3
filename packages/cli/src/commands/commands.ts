import type { Command } from './command.ts'
import { completionCommand } from './completion.ts'
import { explainCommand } from './explain.ts'
import { failedCommand } from './failed.ts'
import { parseCommand } from './parse.ts'
import { readCommand } from './read.ts'
import { watchCommand } from './watch.ts'

/** All verbs, in the order in which the overview lists them. */
export const commands: readonly Command[] = [
  readCommand,
  explainCommand,
  parseCommand,
  watchCommand,
  failedCommand,
  completionCommand(() => commands),
]
