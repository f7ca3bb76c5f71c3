import type { Dossier } from '@lagebild/schema'
import { paint } from './paint.ts'

/** A dossier with what it asks for. */
export function formatDossier({ id, name, filter }: Dossier): string {
  const asked = Object.entries(filter).flatMap(([field, value]) => {
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return []
    return [`${field} ${Array.isArray(value) ? value.join(', ') : value}`]
  })
  return `${paint('bold', name)}  ${asked.join('; ') || 'everything'}\n    ${paint('dim', id)}`
}
