import { completionScript, type Shell, shells } from '../output/completion-script.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Prints a script that lets the shell complete the commands and their options.

Usage: lagebild completion bash|zsh|fish

Examples:
  lagebild completion bash > ~/.local/share/bash-completion/completions/lagebild
  lagebild completion zsh > "\${fpath[1]}/_lagebild"
  lagebild completion fish > ~/.config/fish/completions/lagebild.fish
`

/** @param commands the verbs to complete, asked for when it runs, as it is one of them itself */
export function completionCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    summary: 'print a completion script for bash, zsh or fish',
    help,
    run: async (args) => {
      const { positionals } = parseOptions('completion', args, {})
      const [shell, ...others] = positionals
      if (!isShell(shell) || others.length > 0)
        throw new UsageError(`completion takes one of ${shells.join(', ')}`, 'completion')
      process.stdout.write(completionScript(shell, commands()))
    },
  }
}

function isShell(name: string | undefined): name is Shell {
  return shells.some((shell) => shell === name)
}
