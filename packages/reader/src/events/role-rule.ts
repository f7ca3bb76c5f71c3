export type Role = 'actor' | 'recipient' | 'place'

/**
 * `mit=recipient`: what fills the slot plays the role. With a question mark (`obj=actor?`) only where nothing else plays it.
 * `obj=-` says that the slot plays none, against the default.
 */
export interface RoleRule {
  readonly slot: string
  readonly role: Role | null
  readonly isFallback: boolean
}

const roles: ReadonlySet<string> = new Set<Role>(['actor', 'recipient', 'place'])
const isRole = (word: string): word is Role => roles.has(word)

/** Role rules from a cell of the frame column; throws on a role that does not exist. */
export function parseFrame(cell: string | undefined): RoleRule[] {
  return (cell ?? '').split(' ').flatMap((part) => {
    if (!part) return []
    const [slots = '', target = ''] = part.split('=')
    const isFallback = target.endsWith('?')
    const role = isFallback ? target.slice(0, -1) : target
    if (role !== '-' && !isRole(role)) throw new Error(`no role "${role}" in frame "${cell}"`)
    return slots.split('|').map((slot) => ({ slot, role: role === '-' ? null : role, isFallback }))
  })
}
