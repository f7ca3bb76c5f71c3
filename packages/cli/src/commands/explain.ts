import { InputError } from '@lagebild/schema'
import { formatExplanation } from '../output/format-explanation.ts'
import { UsageError } from '../usage-error.ts'
import { openReader } from '../wiring.ts'
import type { Command } from './command.ts'
import { loadArticles } from './load-articles.ts'
import { parseDay, parseLanguage, parseOptions } from './parse-options.ts'

const help = `Shows why a claim was read: its sentence, tree, rule and lexicon entry, its sources and parties.

Usage: lagebild explain FILE [CLAIM] [--published DATE] [--language de|en]

CLAIM is an id that "lagebild read FILE" prints, such as c3; without it every claim is explained.

Example:
  lagebild explain article.txt c3
`

export const explainCommand: Command = {
  name: 'explain',
  summary: 'show why a claim was read: sentence, tree, rule, lexicon entry',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('explain', args, {
      published: { type: 'string' },
      language: { type: 'string' },
    })
    const [operand, claimId, ...others] = positionals
    if (operand === undefined || others.length > 0)
      throw new UsageError('explain takes a FILE and perhaps a CLAIM', 'explain')
    const published = parseDay('explain', '--published', values.published)
    const language = parseLanguage('explain', values.language)
    const articles = await loadArticles(operand, { ...(published && { published }), ...(language && { language }) })
    const reader = await openReader()
    try {
      for (const article of articles) {
        const { reading, state } = await reader.analyze(article)
        const claims = claimId === undefined ? reading.claims : reading.claims.filter(({ id }) => id === claimId)
        if (claimId !== undefined && claims.length === 0) {
          throw new InputError(
            'no-such-claim',
            `${operand} has no claim ${claimId}; it has ${reading.claims.map(({ id }) => id).join(', ') || 'none'}`,
          )
        }
        process.stdout.write(claims.map((claim) => formatExplanation(claim, reading, state)).join('\n'))
      }
    } finally {
      await reader.close()
    }
  },
}
