// Speed of the syntax model on raw text: `npm run build && node bench/syntax-speed.ts [MODEL FOLDER]`.
// With CORENLP_HOME (a folder with the jars of Stanford CoreNLP and its German models) and java the peer is timed on the
// same text: its tokenizer, tagger and dependency parser.
import { availableParallelism } from 'node:os'
import { createParser, readConllu, tokenize } from '@lagebild/syntax'
import { findData, readText } from './syntax/data-folder.ts'
import { printTable } from './syntax/print-table.ts'
import { joinText } from './syntax/surface-sentences.ts'
import { timePeer } from './syntax/time-peer.ts'

const [model] = process.argv.slice(2)
const options = model === undefined ? {} : { model }
const rounds = 3

const began = performance.now()
const parser = await createParser(options)
await parser.parse('Die Delegation reiste am Mittwoch ab.', 'de')
const first = performance.now() - began
console.log(`Load to first sentence: ${first.toFixed(0)} ms; ${availableParallelism()} cores\n`)

const rows: string[][] = []
for (const [name, file, language] of [
  ['GSD test', 'ud/de_gsd-test.conllu.gz', 'de'],
  ['EWT test', 'ud/en_ewt-test.conllu.gz', 'en'],
] as const) {
  const path = findData(file)
  if (!path) continue
  const text = joinText(readConllu(readText(path)))
  const sentences = tokenize(text, language)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await parser.parse(text, language)
    fastest = Math.min(fastest, (performance.now() - started) / 1000)
  }
  rows.push([name, 'lagebild', (words / fastest).toFixed(0), (sentences.length / fastest).toFixed(0)])
  const peer = language === 'de' ? timePeer(text) : undefined
  if (peer !== undefined) rows.push([name, 'CoreNLP', (words / peer).toFixed(0), (sentences.length / peer).toFixed(0)])
}
printTable(['raw text', 'parser', 'words per second', 'sentences per second'], rows)
await parser.close()

const memory = process.resourceUsage().maxRSS / 1024
console.log(`Most memory: ${memory.toFixed(0)} MB`)
