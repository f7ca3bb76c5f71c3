/**
 * Measures types and parties of the reader's claims on the PLOVER gold standard records.
 * Run: node --conditions=source bench/events-quality.ts [--verbose]
 * Data: events/plover-gsr-a.json under LAGEBILD_DATA; the scorer is score-events.py, beside the data in ../tools.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openReader } from 'lagebild'
import type { GoldRecord } from './events/gold-record.ts'
import { ploverEvents } from './events/plover-events.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = resolve(root, process.env['LAGEBILD_DATA'] ?? '../shared/data')
const gold = join(data, 'events/plover-gsr-a.json')
const scorer = join(data, '../tools/score-events.py')
const isVerbose = process.argv.includes('--verbose')

if (!existsSync(gold) || !existsSync(scorer)) {
  console.log(`Skipped: ${existsSync(gold) ? scorer : gold} is missing.`)
} else {
  await measure()
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plover-'))
  const reader = await openReader()
  try {
    const lines: string[] = []
    for (const record of JSON.parse(readFileSync(gold, 'utf8')) as GoldRecord[]) {
      const events = await ploverEvents(reader, record)
      lines.push(JSON.stringify({ id: record.id, text: record.text, events }))
    }
    const predictions = join(folder, 'predictions.jsonl')
    writeFileSync(predictions, `${lines.join('\n')}\n`)
    const options = isVerbose ? ['-v'] : []
    console.log(execFileSync('python3', [scorer, predictions, gold, ...options], { encoding: 'utf8' }))
  } finally {
    await reader.close()
    rmSync(folder, { recursive: true })
  }
}
