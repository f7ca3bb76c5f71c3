import { defineMessages } from '../../messages/define-messages.ts'

export const articleMessages = defineMessages({
  en: {
    article: 'Article',
    untitled: 'Article without a title',
    original: 'Original',
    inLanguage: (language: string) => `in ${language}`,
    credits: (names: string) => `with material of ${names}`,
    copyOf: 'Nearly the same text as an older article',
    copies: 'Other articles with nearly the same text',
    versions: 'Earlier versions',
    versionOf: (day: string) => `Version of ${day}`,
    added: 'Added',
    removed: 'Removed',
    readBy: (reader: string, model: string) => `Read by Lagebild ${reader}, ${model}`,
  },
  de: {
    article: 'Artikel',
    untitled: 'Artikel ohne Titel',
    original: 'Original',
    inLanguage: (language: string) => `auf ${language}`,
    credits: (names: string) => `mit Material von ${names}`,
    copyOf: 'Fast derselbe Text wie ein älterer Artikel',
    copies: 'Andere Artikel mit fast demselben Text',
    versions: 'Frühere Fassungen',
    versionOf: (day: string) => `Fassung vom ${day}`,
    added: 'Hinzugekommen',
    removed: 'Weggefallen',
    readBy: (reader: string, model: string) => `Gelesen von Lagebild ${reader}, ${model}`,
  },
})
