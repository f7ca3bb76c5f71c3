import type { RecordChange } from '@lagebild/schema'
import { formatDay } from './format-day.ts'
import { formatOrigin, formatSides } from './format-happening.ts'
import { paint } from './paint.ts'

const words: Record<RecordChange['kind'], string> = {
  happening: 'new',
  origin: 'another origin',
  contested: 'contested',
  denied: 'denied',
  confirmed: 'confirmed',
  amount: 'another amount',
}

/** What a day's articles changed of a happening, in a few lines. */
export function formatChange({ day, kind, happening, origin, attribute, text }: RecordChange): string {
  const parties = formatSides(happening.actors, happening.recipients)
  const heading = [formatDay(day), paint('bold', words[kind]), attribute, happening.type, parties]
  return [
    heading.filter(Boolean).join('  '),
    `    ${text ? `“${text.replace(/\s+/g, ' ')}”` : ''}${origin ? paint('dim', ` ${formatOrigin(origin)}`) : ''}`,
    `    ${paint('dim', happening.id)}`,
  ].join('\n')
}
