/**
 * Makes the figures again and writes them into RESULTS.md: all of them, or those named (`npm run bench -- claims times`).
 * A table that could not be made keeps its old figures, and the exit code is 1.
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { allFigures, type Figures } from './figures.ts'
import { readSections, writeSections } from './results-file.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = fileURLToPath(new URL('RESULTS.md', import.meta.url))
const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`

const names = process.argv.slice(2)
const unknown = names.filter((name) => !allFigures.some((figures) => figures.name === name))
if (unknown.length > 0) {
  console.error(
    `no figures are called ${unknown.join(', ')}; there are ${allFigures.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

for (const figures of allFigures) {
  if (names.length > 0 && !names.includes(figures.name)) continue
  process.stderr.write(`${figures.name} …\n`)
  const output = make(figures)
  if (output === null) process.exitCode = 1
  else writeSection(figures, output)
}

/** Writes each table as soon as it is there: others may be made meanwhile. */
function writeSection(figures: Figures, output: string): void {
  const sections = readSections(path)
  sections.set(figures.heading, [`\`${commandOf(figures)}\` on ${machine}`, figures.note, output].join('\n\n'))
  writeSections(
    path,
    sections,
    allFigures.map(({ heading }) => heading),
  )
}

/** What the script prints; null where it fails. */
function make(figures: Figures): string | null {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=source', figures.script, ...(figures.args ?? [])],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  if (status === 0) return stdout.trim()
  console.error(`${figures.script} failed; its old figures stay.`)
  return null
}

function commandOf({ script, args = [] }: Figures): string {
  return ['node', '--conditions=source', script, ...args].join(' ')
}
