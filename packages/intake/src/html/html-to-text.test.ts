import { expect, it } from 'vitest'
import { htmlToText } from './html-to-text.ts'

it.each([
  ['paragraphs', '<p>Eins.</p><p>Zwei.</p>', 'Eins.\n\nZwei.'],
  ['list items', '<p>Es gilt:</p><ul><li>Eins</li><li>Zwei</li></ul><p>Ende.</p>', 'Es gilt:\n\nEins\nZwei\n\nEnde.'],
  [
    'table rows',
    '<table><tr><th>Land</th><th>Zahl</th></tr><tr><td>A</td><td>1</td></tr></table>',
    'Land | Zahl\nA | 1',
  ],
  ['breaks', 'Eins<br>Zwei', 'Eins\nZwei'],
  ['entities', 'Bier &amp; Brot', 'Bier & Brot'],
  ['scripts', '<p>Ja<script>nein()</script></p>', 'Ja'],
  ['no markup', 'a < b und c > d', 'a < b und c > d'],
])('htmlToText: %s', (_name, html, text) => {
  expect(htmlToText(html)).toBe(text)
})
