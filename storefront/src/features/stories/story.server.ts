import { getStory, isInBoth } from '../../lib/cms.ts'
import type { Lang, Story } from '../../lib/cms-types.ts'
import { env } from '../../lib/env.ts'
import { pathIn, paths } from '../../lib/paths.ts'
import { mediaSocial } from '../../lib/picture/photo.ts'
import { getCatalog, getOrganizations } from '../../lib/store.ts'
import type { Visit } from '../../lib/cache/visit.ts'

/** The groups that a story tells of and something they make. */
export async function aroundStory(visit: Visit, story: Pick<Story, 'groups'>) {
  const organizations = await getOrganizations(visit).catch(() => [])
  const handles = story.groups ?? []
  const groups = organizations.filter((one) => handles.includes(one.handle))
  const products = groups.length
    ? await getCatalog(visit, { group: groups.map((one) => one.handle).join(','), limit: 4 }).then(
        (page) => page.items,
        () => [],
      )
    : []
  return { groups, products }
}

/** A story with the groups it tells of and something they make. Without the store the story stands alone. */
export async function storyPage(visit: Visit, slug: string, lang: Lang) {
  const story = await getStory(visit, slug, lang)
  const [{ groups, products }, isBilingual] = await Promise.all([
    aroundStory(visit, story),
    isInBoth(visit, 'stories', slug, lang),
  ])
  const canonical = pathIn(lang, paths.story(slug))
  const picture = mediaSocial(story.cover)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.title,
    datePublished: story.publishedAt,
    dateModified: story.updatedAt,
    inLanguage: lang,
    ...(story.author && { author: { '@type': 'Person', name: story.author } }),
    ...(picture && { image: env.shopUrl + picture }),
    url: env.shopUrl + canonical,
  }
  return { story, groups, products, canonical, isBilingual, picture, data }
}
