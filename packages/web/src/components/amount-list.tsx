import type { ExchangeEntry } from '@lagebild/schema'
import { usePhrasing } from '../format/phrasing.ts'
import { OriginNames } from './origin-names.tsx'
import { Words } from './words.tsx'

/** Every amount of an exchange with the origins that give it. */
export function AmountList({ amounts }: Pick<ExchangeEntry, 'amounts'>) {
  const phrasing = usePhrasing()
  return (
    <ul>
      {amounts.map(({ amount, origins }) => (
        <li key={amount.text}>
          <span className="number foreign">
            <Words text={phrasing.amount(amount)} />
          </span>{' '}
          <OriginNames origins={origins} />
        </li>
      ))}
    </ul>
  )
}
