import { recordAddresses } from '../data/record-addresses.ts'
import { useQuery } from '../data/use-query.ts'
import { Words } from './words.tsx'

/** Runs of news by their titles, each leading to its page. */
export function StoryLinks({ stories }: { readonly stories: readonly string[] }) {
  return (
    <ul>
      {stories.map((id) => (
        <li key={id}>
          <StoryLink id={id} />
        </li>
      ))}
    </ul>
  )
}

function StoryLink({ id }: { readonly id: string }) {
  const story = useQuery(`story-title/${id}`, (client) => client.story(id))
  return (
    <a className="foreign" href={recordAddresses.story(id)}>
      <Words text={(story.state === 'ready' && story.data?.title) || id} />
    </a>
  )
}
