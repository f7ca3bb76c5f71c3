import type { Difference, PartyView } from '@lagebild/schema'
import { DifferenceText } from '../../components/difference-text.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { conceptName } from './concept-name.ts'
import { DifferenceTable } from './difference-table.tsx'
import styles from './differences.module.css'
import { happeningMessages } from './happening-messages.ts'

interface DifferencesProps {
  readonly differences: readonly Difference[]
  /** Parties and places of the happening, for their names. */
  readonly known: readonly PartyView[]
}

/** The contested first, then where one account is wider than another; what all agree on in short. */
export function Differences({ differences, known }: DifferencesProps) {
  const messages = useMessages(happeningMessages)
  const names = useMessages(vocabulary)
  const open = [
    ...differences.filter(({ standing }) => standing === 'contested'),
    ...differences.filter(({ standing }) => standing === 'wider'),
  ]
  const agreed = differences.filter(({ standing }) => standing === 'agreed')
  const titleOf = ({ attribute, of }: Difference): string =>
    of === null ? names.attributes[attribute] : messages.of(names.attributes[attribute], conceptName(of, names))
  return (
    <>
      <p className="quiet small">{open.length > 0 ? messages.differencesLead : messages.noDifferences}</p>
      {open.map((difference) => (
        <div key={titleOf(difference)} className={styles.difference}>
          <h3>
            {titleOf(difference)}{' '}
            <span className={styles[difference.standing]}>{messages.standings[difference.standing]}</span>
          </h3>
          <DifferenceTable difference={difference} title={titleOf(difference)} known={known} />
        </div>
      ))}
      {agreed.length > 0 && (
        <div className={styles.difference}>
          <h3>{messages.agreed}</h3>
          <dl className={styles.agreed}>
            {agreed.map((difference) => (
              <div key={titleOf(difference)}>
                <dt>{titleOf(difference)}</dt>
                <dd>
                  {difference.values.map((value) => (
                    <DifferenceText key={value.text} attribute={difference.attribute} value={value} known={known} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  )
}
