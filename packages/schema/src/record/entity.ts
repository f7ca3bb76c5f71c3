import { z } from 'zod'

export const entityKinds = ['state', 'person', 'organization', 'group', 'place', 'facility'] as const
export const entityKindSchema = z.enum(entityKinds)
export type EntityKind = z.infer<typeof entityKindSchema>

/** How the text refers: by name, description (`the delegation`), pronoun, metonym (`Moscow` for Russia) or adjective. */
export const mentionForms = ['name', 'description', 'pronoun', 'metonym', 'adjective'] as const
export const mentionFormSchema = z.enum(mentionForms)
export type MentionForm = z.infer<typeof mentionFormSchema>

export const entityMentionSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), form: mentionFormSchema })
  .readonly()
export type EntityMention = z.infer<typeof entityMentionSchema>

/** Sectors of PLOVER: government, military, intelligence, media and so on. */
export const sectors = [
  'GOV',
  'MIL',
  'SPY',
  'COP',
  'JUD',
  'LEG',
  'OPP',
  'PTY',
  'REB',
  'CRM',
  'UAF',
  'MED',
  'BUS',
  'CVL',
  'EDU',
  'ELI',
  'HLH',
  'IGO',
  'INT',
  'JEW',
  'LAB',
  'MNC',
  'NGO',
  'NGM',
  'REF',
  'REL',
  'SCI',
  'AGR',
  'IND',
] as const
export const sectorSchema = z.enum(sectors)
export type Sector = z.infer<typeof sectorSchema>

/** A role as the text states it (`Minister für Umwelt`), with the dates it is given for, where the text gives any. */
export const roleSchema = z
  .strictObject({ title: z.string(), from: z.string().nullable(), to: z.string().nullable() })
  .readonly()
export type Role = z.infer<typeof roleSchema>

/** A state, person, organization, group, place or facility. `country` is ISO 3166-1 alpha-3. */
export const entitySchema = z
  .strictObject({
    id: z.string(),
    kind: entityKindSchema,
    name: z.string(),
    /** Spelling-independent key of the name, for meeting across articles and languages; null where the entity has no name. */
    key: z.string().nullable(),
    country: z.string().length(3).nullable(),
    sector: sectorSchema.nullable(),
    roles: z.array(roleSchema).readonly(),
    mentions: z.array(entityMentionSchema).readonly(),
  })
  .readonly()
export type Entity = z.infer<typeof entitySchema>
