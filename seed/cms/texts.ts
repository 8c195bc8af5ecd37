import { groups } from '../data/groups/index.ts'
import { pages } from '../data/pages/index.ts'
import { profiles } from '../data/profiles/index.ts'
import { stories } from '../data/stories/index.ts'
import type { Api } from '../http.ts'
import { inParallel } from '../in-parallel.ts'
import { markdownToLexical } from '../markdown-to-lexical.ts'
import { pictureId } from './picture-id.ts'

type Found = { docs: { id: string }[] }
type Created = { doc: { id: string } }
type Words = { title: string; summary: string; body: string }

const published = { _status: 'published' }

export async function loadProfiles(cms: Api): Promise<void> {
  const names = new Map(groups.map(({ handle, name }) => [handle, name]))
  await inParallel(profiles, 2, async ({ group, body, image, ...profile }) => {
    if (await exists(cms, 'groups', 'handle', group)) return
    await cms.post('/api/groups?locale=es&depth=0', {
      ...profile,
      ...published,
      handle: group,
      name: names.get(group),
      body: markdownToLexical(body),
      image: await pictureId(cms, image),
    })
  })
  console.log(`  ${profiles.length} presentaciones de grupos`)
}

export async function loadStories(cms: Api): Promise<void> {
  await inParallel(stories, 2, async ({ body, image, en, publishedAt, ...story }) => {
    if (await exists(cms, 'stories', 'slug', story.slug)) return
    const { doc } = await cms.post<Created>('/api/stories?locale=es&depth=0', {
      ...story,
      ...published,
      publishedAt: `${publishedAt}T12:00:00.000Z`,
      body: markdownToLexical(body),
      cover: await pictureId(cms, image),
    })
    if (en) await translate(cms, 'stories', doc.id, en)
  })
  console.log(`  ${stories.length} historias (${stories.filter(({ en }) => en).length} también en inglés)`)
}

export async function loadPages(cms: Api): Promise<void> {
  await inParallel(pages, 2, async ({ body, en, ...page }) => {
    if (await exists(cms, 'pages', 'slug', page.slug)) return
    const text = { ...page, ...published, body: markdownToLexical(body) }
    const { doc } = await cms.post<Created>('/api/pages?locale=es&depth=0', text)
    if (en) await translate(cms, 'pages', doc.id, en)
  })
  console.log(`  ${pages.length} páginas`)
}

async function translate(cms: Api, collection: string, id: string, { body, ...words }: Words) {
  const text = { ...words, ...published, body: markdownToLexical(body) }
  await cms.patch(`/api/${collection}/${id}?locale=en&depth=0`, text)
}

async function exists(cms: Api, collection: string, field: string, value: string): Promise<boolean> {
  const path = `/api/${collection}?depth=0&limit=1&where[${field}][equals]=${value}`
  return (await cms.get<Found>(path)).docs.length > 0
}
