import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { decodeText } from '@lagebild/intake'
import { InputError } from '@lagebild/schema'
import { annotateConllu, createParser, writeConllu } from '@lagebild/syntax'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseLanguage, parseOptions } from './parse-options.ts'

const help = `Prints the syntax of a text as CoNLL-U.

Usage: lagebild parse FILE|- [--language de|en] [--conllu]

  --language de|en  language of the text; found by itself where it is not given
  --conllu          FILE is CoNLL-U itself: its tokens are kept and the other columns are filled

Names stand in the last column as NER=B-PER (PER, LOC, ORG, MISC).

Examples:
  echo "Kim traf am Mittwoch den Minister." | lagebild parse - --language de
  lagebild parse gold.conllu --conllu --language en > predicted.conllu
`

export const parseCommand: Command = {
  name: 'parse',
  summary: 'print the syntax of a text as CoNLL-U',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('parse', args, {
      language: { type: 'string' },
      conllu: { type: 'boolean' },
    })
    const [operand, ...others] = positionals
    if (operand === undefined || others.length > 0) throw new UsageError('parse takes one FILE or -', 'parse')
    const given = parseLanguage('parse', values.language)
    const { text, language } = decodeText(await readBytes(operand), given)
    const parser = await createParser()
    try {
      process.stdout.write(
        values.conllu
          ? await annotateConllu(text, language, parser)
          : writeConllu(await parser.parse(text, language), text),
      )
    } finally {
      await parser.close()
    }
  },
}

async function readBytes(operand: string): Promise<Uint8Array> {
  if (operand === '-') return buffer(process.stdin)
  return readFile(operand).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(
      'file-unreadable',
      `${operand}: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}`,
      { cause: error },
    )
  })
}
