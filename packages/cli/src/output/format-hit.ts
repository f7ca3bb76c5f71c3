import type { SearchHit } from '@lagebild/schema'
import { formatDay } from './format-day.ts'
import { paint } from './paint.ts'

/** Something that a search found, with the found words marked. */
export function formatHit({ kind, id, title, text, marks, day, outlet }: SearchHit): string {
  const about = [outlet, day && formatDay(day)].filter(Boolean).join(', ')
  return [
    `${paint('dim', kind)}  ${paint('bold', title)}${about ? `  ${about}` : ''}`,
    ...(text === title ? [] : [`    ${markWords(text, marks)}`]),
    `    ${paint('dim', id)}`,
  ].join('\n')
}

function markWords(text: string, marks: SearchHit['marks']): string {
  let [marked, end] = ['', 0]
  for (const mark of marks) {
    marked += text.slice(end, mark.start) + paint('underline', text.slice(mark.start, mark.end))
    end = mark.end
  }
  return marked + text.slice(end)
}
