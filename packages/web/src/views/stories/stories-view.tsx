import type { Language, Story } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { ExportLinks } from '../../components/export-links.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { PartyLink } from '../../components/party-link.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFilter } from '../../data/use-filter.ts'
import { FilterBar } from '../../filter/filter-bar.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './stories.module.css'
import { storiesMessages } from './stories-messages.ts'
import { useStories } from './use-stories.ts'

/** Runs of news, the latest first. */
export function StoriesView() {
  const messages = useMessages(storiesMessages)
  const [filter, setFilter] = useFilter()
  const list = useStories(filter)
  return (
    <>
      <PageHead title={messages.title} actions={<ExportLinks list="stories" filter={filter} />}>
        {messages.lead}
      </PageHead>
      <FilterBar filter={filter} onChange={setFilter} />
      <Answer query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              <h2>{messages.nothing}</h2>
              <p>{messages.nothingHint}</p>
            </Empty>
          ) : (
            <ol className={styles.stories}>
              {items.map((story) => (
                <StoryEntry key={story.id} story={story} />
              ))}
            </ol>
          )
        }
      </Answer>
      <MoreButton list={list} />
    </>
  )
}

function StoryEntry({ story }: { readonly story: Story }) {
  const common = useMessages(commonMessages)
  const names = useMessages(vocabulary)
  const { number, shortRange } = useFormat()
  const facts = [
    shortRange({ from: story.from, to: story.to }),
    common.articles(story.articles.length, number(story.articles.length)),
    common.outlets(story.outlets.length, number(story.outlets.length)),
    common.origins(story.origins, number(story.origins)),
    story.languages.map((code) => names.languages[code as Language] ?? code).join(', '),
  ]
  return (
    <li>
      <h2 className={styles.title}>
        <a className="foreign" href={recordAddresses.story(story.id)}>
          <Words text={story.title} />
        </a>
      </h2>
      <p className="quiet small number">{facts.filter(Boolean).join(' · ')}</p>
      <ul className={styles.parties}>
        {story.parties.slice(0, 8).map((party) => (
          <li key={party.key}>
            <PartyLink party={party} />
          </li>
        ))}
      </ul>
    </li>
  )
}
