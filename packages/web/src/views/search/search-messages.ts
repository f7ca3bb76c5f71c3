import { defineMessages } from '../../messages/define-messages.ts'

export const searchMessages = defineMessages({
  en: {
    title: 'Search',
    titled: (words: string) => `Search: ${words}`,
    field: 'Words or names',
    submit: 'Search',
    hint: 'Finds words of articles in German and English, also in other forms, and names with small mistakes. Words in quotation marks stand together; a minus leaves out.',
    nothing: (words: string) => `Nothing found for “${words}”`,
    nothingHint: 'Try fewer or other words; names may be spelt another way.',
    found: (count: string) => `${count} found`,
    kinds: { article: 'Article', happening: 'Happening', entity: 'Party', source: 'Source' },
  },
  de: {
    title: 'Suche',
    titled: (words: string) => `Suche: ${words}`,
    field: 'Wörter oder Namen',
    submit: 'Suchen',
    hint: 'Findet Wörter der Artikel auf Deutsch und Englisch, auch in anderen Formen, und Namen mit kleinen Fehlern. Wörter in Anführungszeichen stehen zusammen; ein Minus schließt aus.',
    nothing: (words: string) => `Nichts gefunden zu „${words}“`,
    nothingHint: 'Versuchen Sie weniger oder andere Wörter; Namen sind vielleicht anders geschrieben.',
    found: (count: string) => `${count} gefunden`,
    kinds: { article: 'Artikel', happening: 'Ereignis', entity: 'Beteiligte', source: 'Quelle' },
  },
})
