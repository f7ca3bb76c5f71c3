/**
 * Claims read from the seed article (where `../shared/seed` is there) and from the example articles, compared with what is expected.
 * `--verbose` lists every miss.
 */
import { openReader } from 'lagebild'
import { loadExamples, loadSeed } from '../packages/cli/test/example-articles.ts'
import { type ClaimScore, scoreClaims } from '../packages/cli/test/score-claims.ts'

const reader = await openReader()
const seed = await loadSeed()
if (!seed) console.log('The seed article is not beside the repository; it is skipped.\n')

const rows: [string, ClaimScore][] = []
for (const { name, article, claims } of [...(seed ? [seed] : []), ...(await loadExamples())])
  rows.push([name, scoreClaims(claims, await reader.read(article))])
await reader.close()

const share = (right: number, all: number): string => `${(right / Math.max(1, all)).toFixed(3)} (${right}/${all})`
const line = (name: string, scores: readonly ClaimScore[]): string => {
  const sum = (pick: (score: ClaimScore) => number): number => scores.reduce((total, score) => total + pick(score), 0)
  const cells = [
    share(
      sum((s) => s.found),
      sum((s) => s.required),
    ),
    share(
      sum((s) => s.attributes.right),
      sum((s) => s.attributes.all),
    ),
    share(
      sum((s) => s.right),
      sum((s) => s.printed),
    ),
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}
console.log('| article | recall of required claims | attributes | precision |\n|---|---|---|---|')
for (const [name, score] of rows) console.log(line(name, [score]))
console.log(
  line(
    '**all examples**',
    rows.filter(([name]) => name !== 'article').map(([, score]) => score),
  ),
)
if (process.argv.includes('--verbose'))
  for (const [name, { misses }] of rows) for (const miss of misses) console.log(`${name}: ${miss}`)
