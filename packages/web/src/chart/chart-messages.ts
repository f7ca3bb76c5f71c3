import { defineMessages } from '../messages/define-messages.ts'

export const chartMessages = defineMessages({
  en: { closer: 'Closer', farther: 'Farther', whole: 'Whole' },
  de: { closer: 'Näher', farther: 'Weiter weg', whole: 'Ganz' },
})
