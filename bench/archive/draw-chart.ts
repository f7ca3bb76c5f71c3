import type { Measured } from './measure.ts'

const [width, height, left, bottom, top, right] = [640, 280, 56, 40, 30, 150]

const lines = [
  { name: 'add one article, median', colour: '#0b62a4', of: ({ adding }: Measured) => adding.median },
  { name: 'add one article, p95', colour: '#7fb2d9', of: ({ adding }: Measured) => adding.high },
  { name: 'first page, median', colour: '#a04000', of: ({ page }: Measured) => page.median },
  { name: 'first page, p95', colour: '#e0a070', of: ({ page }: Measured) => page.high },
] as const

/** How the measured times grow with the archive, as an SVG. */
export function drawChart(rows: readonly Measured[]): string {
  const most = Math.max(...rows.map(({ articles }) => articles))
  const longest = Math.max(...rows.flatMap((row) => lines.map(({ of }) => of(row)))) * 1.1
  const x = (articles: number): number => left + (articles / most) * (width - left - right)
  const y = (time: number): number => height - bottom - (time / longest) * (height - bottom - top)
  const text = (at: readonly [number, number], words: string, more = ''): string =>
    `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}" ${more}>${words}</text>`
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    '<title>Times of adding an article and of a first page by number of articles</title>',
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...ticks.flatMap((share) => [
      `<path d="M${left} ${y(share * longest).toFixed(0)}H${width - right}" stroke="#ddd"/>`,
      text([left - 6, y(share * longest) + 4], (share * longest).toFixed(0), 'text-anchor="end"'),
      text(
        [x(share * most), height - bottom + 16],
        Math.round(share * most).toLocaleString('en'),
        'text-anchor="middle"',
      ),
    ]),
    text([left, 16], 'milliseconds, by number of articles'),
    ...lines.flatMap(({ name, colour, of }, index) => [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${rows.map((row) => `${x(row.articles).toFixed(1)},${y(of(row)).toFixed(1)}`).join(' ')}"/>`,
      text([width - right + 10, top + 14 + index * 16], name, `fill="${colour}"`),
    ]),
    '</svg>\n',
  ].join('\n')
}
