import type { Atom } from '../words/atom.ts'
import type { FirstAtoms, Matcher, Pattern, Walk } from './pattern.ts'

/** What a pattern's text may refer to: parts by name, and the spellings of a form with `~`. */
export interface PatternContext {
  readonly parts: ReadonlyMap<string, string>
  spellings(form: string): readonly string[]
}

/**
 * Compiles a pattern over atoms. Its elements are separated by spaces:
 * - `ende/anfang` one of the words in any case, `=Morgen` in this spelling, `jahr~` with any ending of the language
 * - `<month>` a word of the class, captured under its name; `<count:first>` captured under another
 * - `{date}` the part of that name; `( a | b )` alternatives; `[` and `]` mark what is the expression, the rest is context
 * - a `?` behind makes optional; `+` before allows no white space before the atom; `!` before: the next atom is not this
 */
export function compilePattern(source: string, context: PatternContext): Pattern {
  const expanded = expandParts(source, context.parts)
  const reader = { elements: expanded.split(/\s+/).filter(Boolean), at: 0 }
  const pattern = readAlternatives(reader, context)
  if (reader.at < reader.elements.length) throw new Error(`time pattern with an unmatched bracket: ${source}`)
  return pattern
}

function expandParts(source: string, parts: ReadonlyMap<string, string>): string {
  let expanded = source
  for (let depth = 0; /\{\w+\}/.test(expanded); depth++) {
    if (depth > 8) throw new Error(`time pattern whose parts contain each other: ${source}`)
    expanded = expanded.replace(/\{(\w+)\}/g, (_, name: string) => {
      const part = parts.get(name)
      if (part === undefined) throw new Error(`time pattern without a part of this name: ${name}`)
      return `( ${part} )`
    })
    // The question mark behind a part belongs to its bracket.
    expanded = expanded.replace(/\) \?/g, ')?')
  }
  return expanded
}

interface ElementReader {
  readonly elements: readonly string[]
  at: number
}

function readAlternatives(reader: ElementReader, context: PatternContext): Pattern {
  const branches = [readSequence(reader, context)]
  while (reader.elements[reader.at] === '|') {
    reader.at++
    branches.push(readSequence(reader, context))
  }
  return branches.length === 1 && branches[0] ? branches[0] : anyOf(branches)
}

function readSequence(reader: ElementReader, context: PatternContext): Pattern {
  const items: Pattern[] = []
  for (;;) {
    const element = reader.elements[reader.at]
    if (element === undefined || element === '|' || element === ')' || element === ')?') break
    reader.at++
    if (element !== '(') {
      items.push(compileElement(element, context))
      continue
    }
    const group = readAlternatives(reader, context)
    const closing = reader.elements[reader.at]
    if (closing !== ')' && closing !== ')?') throw new Error('time pattern with a bracket left open')
    items.push(closing === ')?' ? optional(group) : group)
    reader.at++
  }
  return items.reduceRight<Pattern>((rest, item) => inOrder(item, rest), nothing)
}

const emptyFirst: FirstAtoms = { words: new Set(), classes: new Set(), isEmpty: true }

const nothing: Pattern = { match: (_atoms, walk, next) => next(walk), first: emptyFirst }

const union = (a: FirstAtoms, b: FirstAtoms, isEmpty: boolean): FirstAtoms => ({
  words: new Set([...a.words, ...b.words]),
  classes: new Set([...a.classes, ...b.classes]),
  isEmpty,
})

function inOrder(item: Pattern, rest: Pattern): Pattern {
  return {
    match: (atoms, walk, next) => item.match(atoms, walk, (after) => rest.match(atoms, after, next)),
    first: item.first.isEmpty ? union(item.first, rest.first, rest.first.isEmpty) : item.first,
  }
}

function anyOf(branches: readonly Pattern[]): Pattern {
  return {
    match: (atoms, walk, next) => {
      for (const branch of branches) branch.match(atoms, walk, next)
    },
    first: branches.map((branch) => branch.first).reduce((a, b) => union(a, b, a.isEmpty || b.isEmpty)),
  }
}

const optional = (item: Pattern): Pattern => anyOf([item, nothing])

function compileElement(element: string, context: PatternContext): Pattern {
  if (element === '[') return { match: (_atoms, walk, next) => next({ ...walk, open: walk.at }), first: emptyFirst }
  if (element === ']') return { match: (_atoms, walk, next) => next({ ...walk, close: walk.at }), first: emptyFirst }
  if (element.endsWith('?') && element.length > 1) return optional(compileElement(element.slice(0, -1), context))
  if (element.startsWith('!') && element.length > 1) return unless(compileElement(element.slice(1), context))
  const isGlued = element.startsWith('+') && element.length > 1
  const core = isGlued ? element.slice(1) : element
  const named = /^<(\w+)(?::(\w+))?>$/.exec(core)
  return named ? classOf(named[1] ?? '', named[2] ?? named[1] ?? '', isGlued) : words(core, isGlued, context)
}

/** The element does not follow; at the end of the sentence nothing follows. */
function unless(item: Pattern): Pattern {
  return {
    match: (atoms, walk, next) => {
      let isThere = false
      item.match(atoms, walk, () => {
        isThere = true
      })
      if (!isThere) next(walk)
    },
    first: emptyFirst,
  }
}

function single(test: (atom: Atom) => boolean, isGlued: boolean, pass: (walk: Walk, atom: Atom) => Walk): Matcher {
  return (atoms, walk, next) => {
    const atom = atoms[walk.at]
    if (atom && (!isGlued || atom.isGlued) && test(atom)) next(pass(walk, atom))
  }
}

function classOf(kind: string, name: string, isGlued: boolean): Pattern {
  return {
    match: single(
      (atom) => atom.classes.has(kind),
      isGlued,
      (walk, atom) => ({
        ...walk,
        at: walk.at + 1,
        captures: { ...walk.captures, [name]: atom.classes.get(kind) ?? '' },
      }),
    ),
    first: { words: new Set(), classes: new Set([kind]), isEmpty: false },
  }
}

function words(core: string, isGlued: boolean, context: PatternContext): Pattern {
  const isExact = core.startsWith('=') && core.length > 1
  const source = isExact ? core.slice(1) : core
  const forms = (source.length === 1 ? [source] : source.split('/')).flatMap((form) => context.spellings(form))
  const accepted = new Set(isExact ? forms : forms.map((form) => form.toLowerCase()))
  return {
    match: single(
      (atom) => accepted.has(isExact ? atom.text : atom.lower),
      isGlued,
      (walk) => ({ ...walk, at: walk.at + 1 }),
    ),
    first: { words: new Set(forms.map((form) => form.toLowerCase())), classes: new Set(), isEmpty: false },
  }
}
