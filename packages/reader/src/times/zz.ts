import { plainArticle } from './testing/plain-article.ts'
import { timesStep } from './times-step.ts'

const [lang, pub, ...rest] = process.argv.slice(2)

import { readFileSync } from 'node:fs'

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { article, sentences } = plainArticle(lang as 'de', pub === 'null' ? null : pub!, line.replaceAll('|', '\n'))
  const { times } = timesStep.run({ article, sentences } as never)
  console.log(
    line +
      '\n    ' +
      times
        .map(({ time: t }) => `[${article.text.slice(t.start, t.end)}] ${t.type} ${t.value} ${t.from}..${t.to}`)
        .join(' ; '),
  )
}
