import { plainParagraphs } from '../feeds/plain-line.ts'
import { isObject, type JsonObject, listOf, textOf } from '../json/json-value.ts'
import { type Found, found } from '../record/article-draft.ts'

/** The text of an article in JSON-LD: `articleBody`, or the headlines and bodies of a live blog's updates. */
export function bodyOfData(data: JsonObject | null): Found<string> | null {
  if (!data) return null
  const body = found(plainParagraphs(textOf(data['articleBody'])), 'json-ld articleBody')
  if (body) return body
  const updates = listOf(data['liveBlogUpdate']).filter(isObject)
  const posts = updates.flatMap((update) => {
    const text = plainParagraphs(textOf(update['articleBody']))
    return text ? [[plainParagraphs(textOf(update['headline'])), text].filter(Boolean).join('\n\n')] : []
  })
  return found(posts.join('\n\n'), 'json-ld liveBlogUpdate')
}
