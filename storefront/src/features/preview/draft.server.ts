import type { CatalogCard, OrganizationCard } from '#contracts'
import { getDraft } from '../../lib/cms.ts'
import type { Draft } from '../../lib/cms-types.ts'
import { getOrganizations } from '../../lib/store.ts'
import type { Visit } from '../../lib/cache/visit.ts'
import { aroundStory } from '../stories/story.server.ts'

type Shown = Draft & {
  title: string
  /** Groups whose stripes the page wears. */
  stripesOf: string[]
  groups: OrganizationCard[]
  products: CatalogCard[]
  group: OrganizationCard | null
}

const untitled = 'Sin título'

/** A draft as its page will show it. What is missing in a text that is not finished is no reason to show nothing. */
export async function draftPage(visit: Visit, token: string): Promise<Shown> {
  const draft = await getDraft(token)
  const alone = { stripesOf: [], groups: [], products: [], group: null }
  if (draft.kind === 'pages' || draft.kind === 'courses' || draft.kind === 'lessons')
    return { ...draft, ...alone, title: draft.doc.title ?? untitled }
  if (draft.kind === 'groups') {
    const group = await groupOf(visit, draft.doc.handle)
    return {
      ...draft,
      ...alone,
      title: draft.doc.name ?? untitled,
      group,
      stripesOf: group ? [group.handle] : [],
    }
  }
  const { groups, products } = await aroundStory(visit, draft.doc)
  const makers = [...groups, ...products.map(({ maker }) => maker)]
  const doc = { ...draft.doc, publishedAt: draft.doc.publishedAt ?? new Date().toISOString() }
  return {
    ...draft,
    ...alone,
    doc,
    title: doc.title ?? untitled,
    groups,
    products,
    stripesOf: makers.map(({ handle }) => handle),
  }
}

const groupOf = async (visit: Visit, handle: string): Promise<OrganizationCard | null> =>
  (await getOrganizations(visit).catch(() => [])).find((one) => one.handle === handle) ?? null
