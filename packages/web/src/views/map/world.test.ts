import { describe, expect, it } from 'vitest'
import { drawCountries, height, projectionFor, width } from './world.ts'

describe('the map', () => {
  const bucharest = [26.1, 44.4] as const
  const moscow = [37.6, 55.8] as const

  it('shows every point within its frame', () => {
    const projection = projectionFor([bucharest, moscow])
    for (const point of [bucharest, moscow]) {
      const [x = -1, y = -1] = projection([...point]) ?? []
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
    }
  })

  it('ends the outlines of states at its frame', () => {
    const { states, borders } = drawCountries(projectionFor([bucharest, moscow]))
    const russia = states.find(({ contains }) => contains(moscow))
    expect(russia?.path).toMatch(/^M/)
    for (const path of [russia?.path ?? '', borders])
      for (const [, x, y] of path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(width)
        expect(Number(y)).toBeGreaterThanOrEqual(0)
        expect(Number(y)).toBeLessThanOrEqual(height)
      }
  })
})
