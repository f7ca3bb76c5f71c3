import type { RecordApp } from '../record-app.ts'

export function addDocumentation(_app: RecordApp): void {}
