import { openArchive } from '@lagebild/archive'
import { readerVersion } from '@lagebild/reader'
import { createParser } from '@lagebild/syntax'
import { archivePlace } from '../archive-place.ts'
import { paint } from '../output/paint.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Checks the installation, the syntax model and the store, and says what to do where something is wrong.

Usage: lagebild doctor [--json] [--store FOLDER]

  --json           one line of JSON for each check: {"check", "ok", "detail"}
  --store FOLDER   the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

Examples:
  lagebild doctor
  lagebild doctor --store postgres://localhost/lagebild

Exit code 1: a check failed.
`

interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
}

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'check the installation, the model and the store',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('doctor', args, {
      json: { type: 'boolean' },
      store: { type: 'string' },
    })
    if (positionals.length > 0) throw new UsageError('doctor takes no file', 'doctor')
    for (const [check, examine] of Object.entries(checks(values.store))) {
      const finding = await examine().then(
        (detail): Finding => ({ check, ok: true, detail }),
        (error: unknown): Finding => ({ check, ok: false, detail: messageOf(error) }),
      )
      if (!finding.ok) process.exitCode = 1
      process.stdout.write(values.json ? `${JSON.stringify(finding)}\n` : line(finding))
    }
  },
}

/** What is checked; each gives a detail or fails with what is wrong. */
function checks(store: string | undefined): Record<string, () => Promise<string>> {
  return {
    node: async () => {
      const major = Number(process.versions.node.split('.')[0])
      if (major < 22) throw new Error(`Node ${process.versions.node} is too old; 22 or newer is needed`)
      return `Node ${process.versions.node} on ${process.platform}-${process.arch}`
    },
    reader: async () => `version ${readerVersion}`,
    model: checkModel,
    store: () => checkStore(store),
  }
}

/** A sentence of each language must get one root: weights, vocabulary and runtime fit together. */
async function checkModel(): Promise<string> {
  const parser = await createParser()
  try {
    for (const [language, sentence] of [
      ['de', 'Die Ministerin traf den Botschafter.'],
      ['en', 'The minister met the ambassador.'],
    ] as const) {
      const [first] = await parser.parse(sentence, language)
      const root = first?.tokens.find(({ head }) => head === 0)
      if (root?.upos !== 'VERB')
        throw new Error(`the model reads a plain sentence (${language}) wrong; install the package again`)
    }
    return parser.modelName
  } finally {
    await parser.close()
  }
}

async function checkStore(store: string | undefined): Promise<string> {
  const place = archivePlace(store)
  const archive = await openArchive(place)
  try {
    const { rows } = await archive.execute('select count(*)::int as articles from articles')
    const where = 'folder' in place ? `folder ${place.folder}` : 'PostgreSQL by DATABASE_URL'
    return `${where}, ${Number(rows[0]?.['articles'] ?? 0)} articles`
  } finally {
    await archive.close()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function line({ check, ok, detail }: Finding): string {
  return `${ok ? paint('green', 'ok  ') : paint('red', 'FAIL')} ${check.padEnd(7)} ${detail}\n`
}
