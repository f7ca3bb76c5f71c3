import { describe, expect, it } from 'vitest'
import { originName } from './origin-name.ts'
import { phrasingIn } from './phrasing.ts'

describe('originName', () => {
  it.each([
    ['intelligence:KOR', "South Korea's intelligence service", 'intelligence', 'KOR', 'de', 'Geheimdienst Südkoreas'],
    ['government:RUS', 'russisches Umweltministerium', 'government', 'RUS', 'en', 'Government of Russia'],
    ['state-media:PRK', 'KCNA', 'media', 'PRK', 'de', 'KCNA'],
    ['person:kim jong un', 'Kim Jong Un', 'person', 'PRK', 'de', 'Kim Jong Un'],
    ['outlet:nordpost', 'Nordpost', 'outlet', null, 'de', 'Nordpost'],
  ] as const)('%s, called %s, is %5$s: %s', (key, name, kind, country, language, label) => {
    expect(originName({ key, name, kind, country }, phrasingIn(language))).toBe(label)
  })
})
