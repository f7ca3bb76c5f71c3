#!/usr/bin/env node
import { InputError } from '@lagebild/schema'
import { commands } from './commands/commands.ts'
import { overview } from './output/overview.ts'
import { UsageError } from './usage-error.ts'

const [name = '', ...rest] = process.argv.slice(2)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe left (`lagebild read … | head`): nothing is wrong.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await runCommand()
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(
      `lagebild: ${error.message}\nTry: lagebild ${error.command ?? ''} --help\n`.replace(
        'lagebild  --help',
        'lagebild --help',
      ),
    )
    process.exitCode = 2
  } else if (error instanceof InputError) {
    process.stderr.write(`lagebild: ${error.message} [${error.code}]\n`)
    process.exitCode = 1
  } else {
    throw error
  }
}

async function runCommand(): Promise<void> {
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview(commands))
    if (name === '') process.exitCode = 2
    return
  }
  if (name === '--version') {
    const { readerVersion } = await import('@lagebild/reader')
    process.stdout.write(`${readerVersion}\n`)
    return
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command)
    throw new UsageError(
      `there is no command "${name}"; the commands are ${commands.map((each) => each.name).join(', ')}`,
    )
  if (rest.includes('--help') || rest.includes('-h')) process.stdout.write(command.help)
  else await command.run(rest)
}
