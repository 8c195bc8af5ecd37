import type { OptionObject } from 'payload'

type GroupRow = { handle?: string | null; name?: string | null }

const query = 'limit=500&depth=0&sort=name&draft=true&select[handle]=true&select[name]=true'

export async function listGroups(signal: AbortSignal): Promise<OptionObject[]> {
  const answer = await fetch(`/api/groups?${query}`, { signal, credentials: 'include' })
  if (!answer.ok) throw new Error(`groups: ${answer.status}`)
  const { docs } = (await answer.json()) as { docs: GroupRow[] }
  return docs.flatMap(({ handle, name }) => (handle ? [{ value: handle, label: name || handle }] : []))
}
