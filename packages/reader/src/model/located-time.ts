import type { Time } from '@lagebild/schema'
import type { Located } from './located.ts'

export interface LocatedTime extends Located {
  readonly time: Time
}
