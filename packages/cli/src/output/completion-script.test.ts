import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Command } from '../commands/command.ts'
import { completionScript, shells } from './completion-script.ts'

const command = (name: string, help: string): Command => ({ name, summary: `it's ${name}`, help, run: async () => {} })
const commands = [command('read', '--json one, --jsonl many'), command('add', 'no-option, see --store DIR')]

test.each(shells)('%s completes every verb and option', (shell) => {
  const script = completionScript(shell, commands)
  for (const word of ['read', 'add', 'json', 'jsonl', 'store', 'help']) expect(script).toContain(word)
})

test('bash offers the options of the verb that was typed, and no others', () => {
  const typed = `COMP_WORDS=(lagebild read --j); COMP_CWORD=2; _lagebild; echo "\${COMPREPLY[@]}"`
  const offered = execFileSync('bash', ['-c', `${completionScript('bash', commands)}${typed}`], { encoding: 'utf8' })
  expect(offered.trim()).toBe('--json --jsonl')
})
