import { type Day, makeDay } from './day.ts'

/** Easter Sunday of the Gregorian calendar, by the Meeus, Jones and Butcher algorithm. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const sum = moon + sunday - 7 * shift + 114
  return makeDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}
