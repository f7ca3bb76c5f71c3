import type { ExportFormat } from '../export-format.ts'
import { briefingMarkdown } from './briefing-markdown.ts'
import { briefingPage } from './briefing-page.ts'
import { buildBriefing } from './build-briefing.ts'

export const briefingFormats: readonly ExportFormat[] = [
  {
    name: 'briefing.md',
    contentType: 'text/markdown; charset=utf-8',
    summary: 'A briefing as Markdown; every sentence has its citation',
    write: async function* (request) {
      yield briefingMarkdown(await buildBriefing(request))
    },
  },
  {
    name: 'briefing.html',
    contentType: 'text/html; charset=utf-8',
    summary: 'A briefing as a page to print; every sentence has its citation',
    write: async function* (request) {
      yield briefingPage(await buildBriefing(request))
    },
  },
]
