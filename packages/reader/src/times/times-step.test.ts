import { describe, expect, it } from 'vitest'
import { describeTimes } from './testing/describe-times.ts'

describe('times of an article without a date', () => {
  it.each<['de' | 'en', string, ...string[]]>([
    ['de', 'Das Abkommen wurde am Mittwoch unterzeichnet.', 'Mittwoch = DATE XXXX-WXX-3'],
    ['de', 'Das Abkommen wurde am 5. März unterzeichnet.', '5. März = DATE XXXX-03-05'],
    ['de', 'Das Abkommen wurde im März unterzeichnet.', 'März = DATE XXXX-03'],
    ['de', 'Vergangene Woche wurde es unterzeichnet.', 'Vergangene Woche = DATE XXXX-WXX'],
    ['de', 'Gestern wurde es unterzeichnet.', 'Gestern = DATE XXXX-XX-XX'],
    ['de', 'Gestern Abend wurde es unterzeichnet.', 'Gestern Abend = TIME XXXX-XX-XXTEV'],
    ['de', 'In den letzten Monaten gab es Streit.', 'den letzten Monaten = DURATION PXM'],
    ['de', 'Vor drei Wochen gab es Streit.', 'drei Wochen = DURATION P3W'],
    ['de', 'Derzeit gibt es Streit.', 'Derzeit = DATE PRESENT_REF'],
    ['de', 'Am Vortag gab es Streit.', 'Vortag = DATE XXXX-XX-XX'],
    ['de', 'Im Sommer gab es Streit.', 'Sommer = DATE XXXX-SU'],
    ['de', 'Im dritten Quartal gab es Streit.', 'dritten Quartal = DATE XXXX-Q3'],
    ['de', 'An Weihnachten gab es Streit.', 'Weihnachten = DATE XXXX-12-25'],
    ['de', 'Am 5. März 2023 gab es Streit.', '5. März 2023 = DATE 2023-03-05 2023-03-05..2023-03-05'],
    ['de', 'Um 14 Uhr gab es Streit.', '14 Uhr = TIME XXXX-XX-XXT14:00'],
    ['en', 'The pact was signed on Wednesday.', 'Wednesday = DATE XXXX-WXX-3'],
    ['en', 'The pact was signed two years ago.', 'two years ago = DATE XXXX'],
    ['en', 'The pact was signed last month.', 'last month = DATE XXXX-XX'],
    ['en', 'The pact was signed in 2019.', '2019 = DATE 2019 2019-01-01..2019-12-31'],
    ['en', 'The pact was signed this weekend.', 'this weekend = DATE XXXX-WXX-WE'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(describeTimes(language, null, text)).toEqual(expected)
  })
})

describe('times and the day of publication', () => {
  it.each<[string, string, string]>([
    ['2024-03-01', 'Gestern fielen Schüsse.', 'Gestern = DATE 2024-02-29 2024-02-29..2024-02-29'],
    [
      '2025-01-02T08:00:00Z',
      'Vergangene Woche fielen Schüsse.',
      'Vergangene Woche = DATE 2024-W52 2024-12-23..2024-12-29',
    ],
    ['2025-01-15', 'Am 21. Dezember fielen Schüsse.', '21. Dezember = DATE 2024-12-21 2024-12-21..2024-12-21'],
    ['2025-01-15', 'Im Dezember fielen Schüsse.', 'Dezember = DATE 2024-12 2024-12-01..2024-12-31'],
    ['2024-12-30', 'Am 3. Januar soll gewählt werden.', '3. Januar = DATE 2025-01-03 2025-01-03..2025-01-03'],
    ['2024-11-24', 'Am Wochenende fielen Schüsse.', 'Wochenende = DATE 2024-W47-WE 2024-11-23..2024-11-24'],
    [
      '2023-02-10',
      'Am 29. Februar 2024 soll gewählt werden.',
      '29. Februar 2024 = DATE 2024-02-29 2024-02-29..2024-02-29',
    ],
    ['2024-03-05', 'Diesen Winter fehlte Gas.', 'Diesen Winter = DATE 2023-WI 2023-12-01..2024-02-29'],
  ])('%s: %s', (published, text, expected) => {
    expect(describeTimes('de', published, text)).toEqual([expected])
  })

  it('gives no date that the calendar does not have', () => {
    expect(describeTimes('de', '2024-11-21', 'Am 31. Februar 2024 fielen Schüsse.')).toEqual([])
  })

  it('reads a long line in little time', () => {
    const text = 'Am 3., 4. und 5. Dezember 2024 um 14.30 Uhr gab es in den letzten zwei Jahren Streit, '.repeat(300)
    const start = performance.now()
    expect(describeTimes('de', '2024-11-21', text).length).toBeGreaterThan(1000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
