import { describe, expect, it } from 'vitest'
import type { Atom } from '../words/atom.ts'
import { compilePattern } from './compile-pattern.ts'
import type { Walk } from './pattern.ts'

const context = {
  parts: new Map([['when', '<day> | now']]),
  spellings: (form: string) => (form.endsWith('~') ? [form.slice(0, -1), `${form.slice(0, -1)}s`] : [form]),
}

const atomsOf = (text: string): Atom[] =>
  [...text.matchAll(/\S/g)].length === 0
    ? []
    : [...text.matchAll(/[a-zA-Z]+|\d+|\S/g)].map((word) => ({
        text: word[0],
        lower: word[0].toLowerCase(),
        start: word.index,
        end: word.index + word[0].length,
        token: -1,
        isGlued: word.index > 0 && text[word.index - 1] !== ' ',
        classes: new Map(/^\d/.test(word[0]) ? [['day', word[0]]] : []),
      }))

function matches(pattern: string, text: string): Walk[] {
  const found: Walk[] = []
  compilePattern(pattern, context).match(atomsOf(text), { at: 0, captures: {}, open: null, close: null }, (walk) =>
    found.push(walk),
  )
  return found
}

describe('compilePattern', () => {
  it.each([
    ['last/next week', 'Next week', 1],
    ['last/next week', 'this week', 0],
    ['=Week', 'Week', 1],
    ['=Week', 'week', 0],
    ['week~', 'weeks', 1],
    ['<day> th?', '5 th', 2],
    ['<day> +th', '5 th', 0],
    ['<day> +th', '5th', 1],
    ['<day> !th', '5 th', 0],
    ['<day> !th', '5', 1],
    ['{when} on', 'now on', 1],
    ['{when}? on', 'on', 1],
    ['( a | b c ) d', 'b c d', 1],
    ['( a | b c ) d', 'b d', 0],
  ])('%s on "%s"', (pattern, text, count) => expect(matches(pattern, text)).toHaveLength(count))

  it('marks the expression within its context and captures by name', () => {
    const [walk] = matches('on [ <day:first> ] sharp', 'on 5 sharp')
    expect(walk).toMatchObject({ at: 3, open: 1, close: 2, captures: { first: '5' } })
  })

  it.each(['( a', 'a )', '{nothing} a'])('refuses %s', (pattern) =>
    expect(() => compilePattern(pattern, context)).toThrow(),
  )
})
