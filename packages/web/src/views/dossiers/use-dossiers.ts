import type { Dossier } from '@lagebild/schema'
import { asOwnWrite } from '../../data/own-writes.ts'
import { refreshQueries } from '../../data/query-cache.ts'
import { recordClient } from '../../data/record-client.ts'
import { type Query, useQuery } from '../../data/use-query.ts'

export function useDossiers(): Query<readonly Dossier[]> {
  return useQuery('dossiers', (client) => client.dossiers())
}

export async function saveDossier(dossier: Dossier): Promise<void> {
  await asOwnWrite(recordClient.saveDossier(dossier))
  refreshQueries()
}

export async function removeDossier(id: string): Promise<void> {
  await asOwnWrite(recordClient.removeDossier(id))
  refreshQueries()
}
