import type { ServerParts } from '../server-parts.ts'
import { limitTime } from './limit-time.ts'
import { takeTurns } from './take-turns.ts'

const mostWaiting = 8

/** The parts with reading limited: one text at a time, a few that wait, and none longer than so many milliseconds. */
export function limitReading(parts: ServerParts, longest: number): ServerParts {
  const turn = takeTurns(mostWaiting)
  const { readContent, readAddress } = parts
  return {
    ...parts,
    readContent: (...args) => turn(() => limitTime(longest, readContent(...args))),
    readAddress: readAddress && ((...args) => turn(() => limitTime(longest, readAddress(...args)))),
  }
}
