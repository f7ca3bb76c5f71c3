/**
 * Measures the times of the reader on KRAUTS (Dolomiten-100 and -42) and prints a Markdown table.
 * Run: node --conditions=source bench/times-quality.ts
 * Data: time/krauts-dolomiten.tgz under LAGEBILD_DATA; the scorer is score-times.py, beside the data in ../tools.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article, Sentence } from '@lagebild/schema'
import { createParser, tokenize } from '@lagebild/syntax'
import { emptyState } from '../packages/reader/src/model/empty-state.ts'
import { timesStep } from '../packages/reader/src/times/times-step.ts'
import { readKrautsDocument } from './times/krauts-document.ts'

type Parse = (text: string) => Promise<readonly Sentence[]>

const root = fileURLToPath(new URL('..', import.meta.url))
const data = resolve(root, process.env['LAGEBILD_DATA'] ?? '../shared/data')
const archive = join(data, 'time/krauts-dolomiten.tgz')
const scorer = join(data, '../tools/score-times.py')

if (!existsSync(archive) || !existsSync(scorer)) {
  console.log(`Skipped: ${existsSync(archive) ? scorer : archive} is missing.`)
} else {
  await measure()
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'krauts-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder])
    const { parse, name } = await chooseParser()
    console.log(`| set | trees | strict F1 | relaxed F1 | type F1 | value F1 |\n|---|---|---|---|---|---|`)
    for (const set of ['KRAUTS_Dolomiten-100', 'KRAUTS_Dolomiten-42']) {
      const predictions = join(folder, `${set}.jsonl`)
      writeFileSync(predictions, await readSet(join(folder, set), parse))
      const scores = execFileSync('python3', [scorer, join(folder, set), predictions], { encoding: 'utf8' })
      const [strict, relaxed, type, value] = [...scores.matchAll(/F1 (\d\.\d+)/g)].map((match) => match[1])
      console.log(`| ${set} | ${name} | ${strict} | ${relaxed} | ${type} | ${value} |`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Trees of the model where it is installed and not refused by `--no-model`, else words without analysis. */
async function chooseParser(): Promise<{ parse: Parse; name: string }> {
  if (!process.argv.includes('--no-model')) {
    try {
      const parser = await createParser()
      return { parse: (text) => parser.parse(text, 'de'), name: parser.modelName }
    } catch (error) {
      console.error(String(error))
    }
  }
  return { parse: async (text) => tokenize(text, 'de').map(withoutAnalysis), name: 'none' }
}

function withoutAnalysis({ start, end, words }: ReturnType<typeof tokenize>[number]): Sentence {
  const plain = { lemma: '', upos: '', feats: {}, deprel: 'dep', ner: 'O' }
  return { start, end, tokens: words.map((word, index) => ({ ...word, ...plain, id: index + 1, head: index })) }
}

async function readSet(folder: string, parse: Parse): Promise<string> {
  const lines: string[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()) {
    const { text, published } = readKrautsDocument(readFileSync(join(folder, file), 'utf8'))
    const article: Article = {
      id: file,
      url: null,
      outlet: null,
      title: null,
      section: null,
      published,
      language: 'de',
      text,
      credits: [],
    }
    const state = emptyState(article, await parse(text))
    const timexes = timesStep
      .run(state)
      .times.map(({ time: { start, end, type, value } }) => ({ start, end, type, value }))
    lines.push(JSON.stringify({ file, timexes }))
  }
  return `${lines.join('\n')}\n`
}
