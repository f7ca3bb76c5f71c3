import type { Language } from '@lagebild/schema'

/** The texts of one part of the desk in every language. The English ones say which there are; a missing or superfluous one breaks the build. */
export type MessagesOf<T> = Readonly<Record<Language, T>>

export function defineMessages<T extends object>(messages: { readonly en: T; readonly de: NoInfer<T> }): MessagesOf<T> {
  return messages
}
