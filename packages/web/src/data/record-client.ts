import { createClient } from '@lagebild/client'

/** The record of the server that the pages came from. */
export const recordClient = createClient()
