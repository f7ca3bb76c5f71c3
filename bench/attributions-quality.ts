/**
 * Measures who-says-what on PolNeAR dev (English) and on SpkAtt train (German) and prints a Markdown table each.
 * Run: node --conditions=source bench/attributions-quality.ts [--every N]   (only every N-th document)
 * Data: attribution/*.tgz under LAGEBILD_DATA; the English scorer is score-attributions.py, beside the data in ../tools.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReader } from 'lagebild'
import { keepOnly, readPolnearDocuments } from './attributions/polnear-document.ts'
import { keepEvery, readAttributions } from './attributions/read-attributions.ts'
import { scoreSpkatt } from './attributions/score-spkatt.ts'
import { readSpkattDocuments } from './attributions/spkatt-document.ts'
import { findData, toolsFolder } from './syntax/data-folder.ts'

const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 1
const folder = mkdtempSync(join(tmpdir(), 'attributions-'))
const reader = await openReader()
try {
  await measureEnglish()
  await measureGerman()
} finally {
  await reader.close()
  rmSync(folder, { recursive: true })
}

async function measureEnglish(): Promise<void> {
  const archive = findData('attribution/polnear-train-dev.tgz')
  const scorer = join(toolsFolder, 'score-attributions.py')
  if (archive === undefined || !existsSync(scorer)) return
  const split = unpack(archive, 'polnear')
  const documents = keepEvery(readPolnearDocuments(split), every)
  keepOnly(split, documents)
  const lines: string[] = []
  for (const { name, text } of documents) {
    lines.push(JSON.stringify({ file: name, attributions: await readAttributions(reader, text, 'en') }))
  }
  const predictions = join(folder, 'polnear.jsonl')
  writeFileSync(predictions, lines.join('\n'))
  const scores = execFileSync('python3', [scorer, join(split, 'dev'), predictions], { encoding: 'utf8' })
  const [precision, recall, f1, source, cue] = scores.match(/\d\.\d{3}/g) ?? []
  console.log('| set | documents | content P | content R | content F1 | source | cue |\n|---|---|---|---|---|---|---|')
  console.log(`| PolNeAR dev | ${documents.length} | ${precision} | ${recall} | ${f1} | ${source} | ${cue} |\n`)
}

async function measureGerman(): Promise<void> {
  const archive = findData('attribution/spkatt-train.tgz')
  if (archive === undefined) return
  const documents = keepEvery(readSpkattDocuments(unpack(archive, 'spkatt')), every)
  const read = []
  for (const document of documents) {
    read.push({ document, attributions: await readAttributions(reader, document.text, 'de') })
  }
  const score = scoreSpkatt(read)
  console.log(
    '| set | documents | cue F1 (all) | cue F1 (with message or topic) | content F1 | source | cue |\n|---|---|---|---|---|---|---|',
  )
  const cells = [score.allCues, score.cuesWithContent, score.content, score.source, score.cue].map((x) => x.toFixed(3))
  console.log(`| SpkAtt train | ${documents.length} | ${cells.join(' | ')} |`)
}

function unpack(archive: string, name: string): string {
  const target = join(folder, name)
  execFileSync('mkdir', ['-p', target])
  execFileSync('tar', ['xzf', archive, '-C', target])
  return target
}
