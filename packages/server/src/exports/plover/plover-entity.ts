import type { PartyView } from '@lagebild/schema'

/** A party as PLOVER's entity object. */
export function ploverEntity({ key, name, country, role }: PartyView): Readonly<Record<string, string>> {
  return {
    ...(country && { code: country }),
    entity_text: name,
    identifier_text: key,
    ...(role && { office: role }),
  }
}
