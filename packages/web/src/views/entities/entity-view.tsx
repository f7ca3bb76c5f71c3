import { type EntityView as Entity, wholeRecord } from '@lagebild/schema'
import { useMemo } from 'react'
import { Answer } from '../../components/answer.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/words.tsx'
import { filterAddress } from '../../data/use-filter.ts'
import { partyName } from '../../format/party-name.ts'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import type { PageProps } from '../../pages.ts'
import columns from '../../styles/columns.module.css'
import { HappeningList } from '../dossier/happening-list.tsx'
import { Counterparts } from './counterparts.tsx'
import { entitiesMessages } from './entities-messages.ts'
import { Roles } from './roles.tsx'
import { Spellings } from './spellings.tsx'
import { useEntity } from './use-entity.ts'

/** One entity: what it does, its names, its roles, with whom it acts, each fact with its words. */
export function EntityView({ params }: PageProps) {
  return <Answer query={useEntity(params['key'] ?? '')}>{(entity) => <EntityPage entity={entity} />}</Answer>
}

function EntityPage({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(entitiesMessages)
  const common = useMessages(commonMessages)
  const names = useMessages(vocabulary)
  const language = useLanguage()
  const phrasing = usePhrasing()
  const { number, dayRange } = useFormat()
  const { party, happenings, articles, firstReported, lastReported } = entity.summary
  const isPlace = party.kind === 'place' || party.kind === 'facility'
  const filter = useMemo(
    () => ({ ...wholeRecord, ...(isPlace ? { places: [party.key] } : { parties: [party.key] }) }),
    [isPlace, party.key],
  )
  const about = [
    common.happenings(happenings, number(happenings)),
    common.articles(articles, number(articles)),
    dayRange({ from: firstReported, to: lastReported }),
  ]
  const country = party.kind !== 'state' && party.country ? phrasing.state(party.country) : null
  return (
    <>
      <PageHead
        title={partyName(party, language)}
        kicker={[names.entityKinds[party.kind], country].filter(Boolean).join(' · ')}
        actions={
          <>
            <a className="button" href={filterAddress('/graph', filter)}>
              {messages.graph}
            </a>
            <a className="button" href={filterAddress('/dossiers', filter)}>
              {messages.dossier}
            </a>
          </>
        }
      >
        {party.role && (
          <p className="foreign">
            <Words text={party.role} />
          </p>
        )}
        <p className="number">{about.filter(Boolean).join(' · ')}</p>
      </PageHead>
      <div className={columns.page}>
        <div>
          {happenings > 0 ? <HappeningList filter={filter} /> : <p className="quiet">{messages.noHappenings}</p>}
        </div>
        <div>
          {entity.roles.length > 0 && (
            <Section title={messages.roles}>
              <Roles roles={entity.roles} />
            </Section>
          )}
          <Section title={messages.spellings}>
            <Spellings spellings={entity.spellings} />
          </Section>
          {entity.counterparts.length > 0 && (
            <Section title={messages.counterparts}>
              <Counterparts counterparts={entity.counterparts} />
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
