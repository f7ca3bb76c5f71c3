import { z } from 'zod'

/** Event types of PLOVER (2021 manual); OTHER is a claim that is none of them. */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const
export const eventTypeSchema = z.enum(eventTypes)
export type EventType = z.infer<typeof eventTypeSchema>

/** General contexts of PLOVER (2021 manual, table of general contexts). */
export const eventContexts = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const
export const eventContextSchema = z.enum(eventContexts)
export type EventContext = z.infer<typeof eventContextSchema>

export const triggerSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() }).readonly()
export type Trigger = z.infer<typeof triggerSchema>

/** When an event took place: the interval of days that the text supports, with the time expression it was read from. */
export const eventTimeSchema = z
  .strictObject({
    from: z.string().nullable(),
    to: z.string().nullable(),
    value: z.string().nullable(),
    ref: z.string().nullable(),
  })
  .readonly()
export type EventTime = z.infer<typeof eventTimeSchema>

/** An event read from one predicate. Actors, recipients, places and quantities are ids of the reading. */
export const eventSchema = z
  .strictObject({
    type: eventTypeSchema,
    mode: z.string().nullable(),
    contexts: z.array(eventContextSchema).readonly(),
    predicate: z.string(),
    trigger: triggerSchema,
    actors: z.array(z.string()).readonly(),
    recipients: z.array(z.string()).readonly(),
    places: z.array(z.string()).readonly(),
    time: eventTimeSchema,
    quantities: z.array(z.string()).readonly(),
  })
  .readonly()
export type Event = z.infer<typeof eventSchema>
