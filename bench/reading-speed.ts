/** Speed and memory of reading, model included: the example articles, several times over, one after the other. */
import { openReader } from 'lagebild'
import { loadExamples } from '../packages/cli/test/example-articles.ts'

const examples = await loadExamples()
const rounds = 5

const start = performance.now()
const reader = await openReader()
const [first] = examples
if (!first) throw new Error('there are no example articles')
await reader.read(first.article)
const untilFirst = performance.now() - start

let sentences = 0
let parsing = 0
let reading = 0
for (let round = 0; round < rounds; round += 1) {
  for (const { article } of examples) {
    const begin = performance.now()
    sentences += (await reader.parser.parse(article.text, article.language)).length
    parsing += performance.now() - begin
    const from = performance.now()
    await reader.read(article)
    reading += performance.now() - from
  }
}
await reader.close()
console.log('| measure | value |\n|---|---|')
console.log(`| from start to the first reading | ${untilFirst.toFixed(0)} ms |`)
console.log(`| sentences a second, model included | ${((1000 * sentences) / reading).toFixed(0)} |`)
console.log(`| share of the parse | ${((100 * parsing) / reading).toFixed(0)} % |`)
console.log(`| peak memory | ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB |`)
