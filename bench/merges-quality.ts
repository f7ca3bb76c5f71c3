/**
 * Merging of the two example dossiers, compared with what was expected before the rules were tuned; the seed article joins the first where it
 * is beside the repository. `--verbose` lists every miss.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReader } from 'lagebild'
import { loadDossier } from '../packages/cli/test/example-dossiers.ts'
import { recordDossier } from '../packages/cli/test/record-dossier.ts'
import { scoreMerges } from '../packages/cli/test/score-merges.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-merges-'))
const reader = await openReader()
const misses: string[] = []
try {
  console.log(
    '| dossier | articles | claims read | F1 over pairs | precision | recall | origins right | contested right |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const name of ['kozlov', 'grain']) {
    const dossier = await loadDossier(name, name === 'kozlov')
    const score = scoreMerges(dossier, await recordDossier(reader, dossier, join(folder, name)))
    const rates = [score.f1, score.precision, score.recall].map((rate) => rate.toFixed(3))
    const counts = [score.origins, score.contested].map(({ right, all }) => `${right} of ${all}`)
    const read = `${score.read} of ${score.expected}`
    console.log(`| ${[name, dossier.articles.size, read, ...rates, ...counts].join(' | ')} |`)
    misses.push(...score.misses.map((miss) => `${name}: ${miss}`))
  }
} finally {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
}
if (process.argv.includes('--verbose')) console.log(`\n${misses.join('\n')}`)
