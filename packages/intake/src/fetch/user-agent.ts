import { fetchError } from './fetch-error.ts'

/** The name by which robots.txt files can address Lagebild. */
export const productToken = 'Lagebild'

/**
 * `Lagebild/0.1 (+desk@example.org)`: who asks, and whom to write to. The contact, an address of mail or web, comes from
 * the setting LAGEBILD_CONTACT. Throws FetchError for a contact that does not fit into a header.
 */
export function userAgent(contact: string | undefined = process.env['LAGEBILD_CONTACT']): string {
  const given = contact?.trim() ?? ''
  if (given === '') return `${productToken}/0.1`
  if (!/^[\x20-\x7e]{1,200}$/.test(given) || /[()]/.test(given)) throw fetchError('contact-invalid', given.slice(0, 80))
  return `${productToken}/0.1 (+${given})`
}
