import { type Dossier, type RecordFilter, wholeRecord } from '@lagebild/schema'
import { paint } from './paint.ts'

const fields = Object.keys(wholeRecord) as (keyof RecordFilter)[]

/** A dossier with what it asks for. */
export function formatDossier({ id, name, filter }: Dossier): string {
  const asked = fields.flatMap((field) => {
    const value = filter[field]
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return []
    return [`${field} ${Array.isArray(value) ? value.join(', ') : value}`]
  })
  return `${paint('bold', name)}  ${asked.join('; ') || 'everything'}\n    ${paint('dim', id)}`
}
