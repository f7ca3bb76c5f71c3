import { describe, expect, it } from 'vitest'
import { findCredits } from './find-credits.ts'
import { readDateline } from './read-dateline.ts'

const bodies: readonly (readonly [body: string, credits: readonly string[]])[] = [
  ['SEOUL (Reuters) - The minister left on Monday.', ['Reuters']],
  ['SEOUL, Nov. 21 (Yonhap) -- The minister left on Monday.', ['Yonhap']],
  ['LIMA, March 3, 2025 (Reuters) - The minister left on Monday.', ['Reuters']],
  ['Wien, 4. Juni 2025 (dpa) – Die Minister trafen sich.', ['dpa']],
  ['WASHINGTON (AP) — The senator agreed.', ['AP']],
  ['Wien/Berlin (dpa/APA) – Die Minister trafen sich.', ['dpa', 'APA']],
  ['Frankfurt (dpa-AFX) - Die Aktie stieg.', ['dpa-AFX']],
  ['Rom. (KNA) Der Papst sprach am Sonntag.', ['KNA']],
  ['Frankfurt am Main (epd). Die Kirche berät.', ['epd']],
  ['dpa - Die Minister trafen sich.', ['dpa']],
  ['Der Minister reiste ab. (dpa)', ['dpa']],
  ['Der Minister reiste ab. (AFP/jW)', ['AFP']],
  ['Der Minister reiste ab (AFP, rtr, mj)', ['AFP', 'Reuters']],
  ['Der Minister reiste ab.\n\ndpa/afp', ['dpa', 'AFP']],
  ['Der Minister reiste ab.\n\n(SDA)', ['Keystone-SDA']],
  ['Er ging.\n\nMit Material von dpa und AFP', ['dpa', 'AFP']],
  ['He left.\n\nWith reporting by Reuters.', ['Reuters']],
  ['He left.\n\n© 2024 AFP', ['AFP']],
  ['BEIJING, Nov. 21 (Xinhua) -- The two sides agreed.', ['Xinhua']],
  ['MOSCOW, January 23. /TASS/. Trade grew.', ['TASS']],
  ['Er ging.\n\n© dpa-infocom, dpa:241121-930-295311/1', ['dpa']],
  ['Er ging. sda/dpa', ['Keystone-SDA', 'dpa']],
  ['Er ging.\n\nQuelle: ticker.example, mau/dpa', ['dpa']],
  ['He left.\n\nThe Associated Press contributed to this report.', ['AP']],
  ['He left.\n\n— With assistance from AFP', ['AFP']],
  ['Er ging. Das meldet dpa', []],
  ['AFP contributed much to what we know of the war, which the ministry denies.', []],
  ['Berlin/Seoul - Er ging.', []],
  ['Die Korean Central News Agency (KCNA) meldete den Besuch. Mehr war nicht bekannt.', []],
  ['Wie die Nachrichtenagentur Yonhap meldet, reiste er ab.', []],
  ['Reuters-Informationen zufolge reiste er ab.', []],
  ['Der Nationalpark (NP) ist groß.', []],
  ['Sie fand die Karte (map)', []],
  ['Der Ausbau (siehe Karte) - so die Stadt - beginnt.', []],
]

describe('findCredits', () => {
  it.each(bodies)('%j', (body, credits) => {
    expect(findCredits({ body, byline: null, named: [] }).names).toEqual(credits)
  })

  it.each([
    ['Von Anna Muster, AP', ['AP']],
    ['By Jane Doe | Reuters', ['Reuters']],
    ['dpa', ['dpa']],
    ['Anna Muster (dpa)', ['dpa']],
    ['Reuters Staff', ['Reuters']],
    ['AFP in Seoul', ['AFP']],
    ['Von Anna Muster', []],
    ['Anna Muster und AFP', ['AFP']],
  ])('byline %j', (byline, credits) => {
    expect(findCredits({ body: 'Er ging.', byline, named: [] }).names).toEqual(credits)
  })

  it('takes agencies that metadata names, each once', () => {
    const credits = findCredits({ body: 'Wien (dpa) - Er ging.', byline: 'dpa', named: ['dpa', 'Beispielzeitung'] })
    expect(credits).toEqual({ names: ['dpa'], from: 'metadata, byline, dateline' })
  })
})

describe('readDateline', () => {
  it.each([
    ['SEOUL, Nov. 21 (Yonhap) -- The', 'SEOUL'],
    ['Frankfurt am Main (dpa) - Die', 'Frankfurt am Main'],
    ['NEW YORK (AP) — The', 'NEW YORK'],
    ['(dpa) - Die', null],
  ])('%j has the place %j', (text, place) => {
    expect(readDateline(text)?.place).toBe(place)
  })
})
