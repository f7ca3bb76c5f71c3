import { Answer } from '../../components/answer.tsx'
import { useQuery } from '../../data/use-query.ts'
import type { PageProps } from '../../pages.ts'
import { DossierPage } from './dossier-page.tsx'

/** A dossier: the part of the record that its filter lets through. */
export function DossierView({ params }: PageProps) {
  const id = params['id'] ?? ''
  const dossier = useQuery(`dossier/${id}`, (client) => client.dossier(id))
  return (
    <Answer query={dossier}>{(data) => <DossierPage title={data.name} base={data.filter} dossier={data.id} />}</Answer>
  )
}
