import type { Command } from '../commands/command.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** A script for the shell that completes verbs, the options that a verb's help names, and else files. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  return scripts[shell](commands)
}

const scripts: Record<Shell, (commands: readonly Command[]) => string> = {
  bash: (commands) => `_lagebild() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  local words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')}"
  elif [[ "$word" == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words="${optionsOf(command).join(' ')}" ;;`).join('\n')}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _lagebild lagebild
`,
  zsh: (commands) => `#compdef lagebild
if (( CURRENT == 2 )); then
  local -a verbs=(
${commands.map(({ name, summary }) => `    '${name}:${summary.replaceAll("'", "'\\''")}'`).join('\n')}
  )
  _describe command verbs
elif [[ "$PREFIX" == -* ]]; then
  case "$words[2]" in
${commands.map((command) => `    ${command.name}) compadd -- ${optionsOf(command).join(' ')} ;;`).join('\n')}
  esac
else
  _files
fi
`,
  fish: (commands) =>
    commands
      .flatMap((command) => [
        `complete -c lagebild -n __fish_use_subcommand -a ${command.name} -d '${command.summary.replaceAll("'", "\\'")}'`,
        ...optionsOf(command).map(
          (option) => `complete -c lagebild -n '__fish_seen_subcommand_from ${command.name}' -l ${option.slice(2)}`,
        ),
      ])
      .join('\n')
      .concat('\n'),
}

/** The long options that the help of a command names, in alphabetical order. */
function optionsOf(command: Command): string[] {
  const named = command.help.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []
  return [...new Set([...named, '--help'])].sort()
}
