import { InputError, type RecordQueries } from '@lagebild/schema'
import { withStore } from '../open-store.ts'
import { formatEntityPage } from '../output/format-entity.ts'
import { formatHappeningPage } from '../output/format-happening-page.ts'
import { formatReading } from '../output/format-reading.ts'
import { formatSource } from '../output/format-source.ts'
import { formatArticle, formatStory } from '../output/format-story.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { storeHelp } from './filter-options.ts'
import { parseOptions } from './parse-options.ts'

const help = `Shows one thing of the record with everything that is known of it.

Usage: lagebild show ID [options]

ID is what the lists print below each item: a happening with its accounts, differences and changes; an article with what was
read from it; a story; an entity with its spellings and roles; a source.

${storeHelp}
Examples:
  lagebild show happening_1f3a9c0b2d4e5f607182
  lagebild show PRK
  lagebild show state-media:PRK --json
`

interface Found {
  readonly view: unknown
  readonly text: string
}

export const showCommand: Command = {
  name: 'show',
  summary: 'show a happening, article, story, entity or source',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('show', args, {
      json: { type: 'boolean' },
      store: { type: 'string' },
    })
    const [id, ...others] = positionals
    if (id === undefined || others.length > 0) throw new UsageError('show takes one ID', 'show')
    await withStore(values.store, async ({ queries }) => {
      const found = await find(queries, id)
      if (!found) throw new InputError('no-such-id', `the record has nothing with the id "${id}"`)
      process.stdout.write(values.json ? `${JSON.stringify(found.view, null, 2)}\n` : found.text)
    })
  },
}

/** Ids say by their form what they are of; entities and sources are tried in turn. */
async function find(queries: RecordQueries, id: string): Promise<Found | null> {
  const happening = await queries.happening(id)
  if (happening) return { view: happening, text: formatHappeningPage(happening) }
  const story = await queries.story(id)
  if (story) return { view: story, text: `${formatStory(story)}\n\n${await listOf(queries, story.articles)}\n` }
  const article = await queries.article(id)
  if (article)
    return { view: article, text: `${formatArticle(article.summary)}\n\n${formatReading(article.reading, 'text')}` }
  const source = id.includes(':') ? await queries.source(id) : null
  if (source) return { view: source, text: `${formatSource(source)}\n` }
  const entity = await queries.entity(id)
  return entity && { view: entity, text: formatEntityPage(entity) }
}

async function listOf(queries: RecordQueries, articles: readonly string[]): Promise<string> {
  const views = await Promise.all(articles.map((id) => queries.article(id)))
  return views.flatMap((view) => (view ? [formatArticle(view.summary)] : [])).join('\n')
}
