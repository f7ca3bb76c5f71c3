import type { Fact } from '../model/fact.ts'

/** Whether a claim is told in the headline: an article's text begins with its title. */
export const isHeadline = ({ title, trigger }: Fact): boolean => title !== null && trigger.start < title.length
