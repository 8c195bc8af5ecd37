import type { CatalogPage } from '#contracts'
import { filledCategories } from '../../features/catalog/categories.ts'
import { getCourses, getPages, getStories } from '../cms.ts'
import { english, paths, productsPath } from '../paths.ts'
import type { Entry } from './sitemap.ts'
import { getCatalog, getOrganizations, getShop } from '../store.ts'
import type { Visit } from '../cache/visit.ts'

const pageSize = 60

async function allProducts(visit: Visit): Promise<Pick<CatalogPage, 'items' | 'facets'>> {
  const first = await getCatalog(visit, { limit: pageSize })
  const rest = Array.from({ length: Math.max(0, Math.ceil(first.count / pageSize) - 1) }, (_, i) =>
    getCatalog(visit, { limit: pageSize, offset: (i + 1) * pageSize }),
  )
  const items = [first, ...(await Promise.all(rest))].flatMap((page) => page.items)
  return { items, facets: first.facets }
}

/** Every address worth finding. Without the CMS its texts are missing, never the rest. */
export async function allEntries(visit: Visit): Promise<Entry[]> {
  const none = () => []
  const [{ items, facets }, shop, organizations, stories, storiesEn, pages, pagesEn, courses] =
    await Promise.all([
      allProducts(visit),
      getShop(visit),
      getOrganizations(visit),
      getStories(visit).catch(none),
      getStories(visit, { lang: 'en' }).catch(none),
      getPages(visit).catch(none),
      getPages(visit, 'en').catch(none),
      getCourses(visit).catch(none),
    ])
  const inEnglish = new Set([...storiesEn, ...pagesEn].map(({ slug }) => slug))
  const told = (path: string, slug: string, changedAt: string): Entry => ({
    path,
    changedAt,
    english: inEnglish.has(slug) ? english(path) : undefined,
  })
  return [
    { path: paths.home, english: english(paths.home) },
    { path: paths.products },
    { path: paths.groups },
    { path: paths.supply },
    { path: paths.stories, english: english(paths.stories) },
    ...filledCategories(shop.categories, facets).map(({ handle }) => ({
      path: productsPath({ category: handle }),
    })),
    ...items.map(({ handle }) => ({ path: paths.product(handle) })),
    ...organizations
      .filter(({ kind }) => kind !== 'federation')
      .map(({ kind, handle }) => ({
        path: kind === 'group' ? paths.group(handle) : paths.association(handle),
      })),
    ...stories.map(({ slug, updatedAt }) => told(paths.story(slug), slug, updatedAt)),
    ...pages.map(({ slug, updatedAt }) => told(paths.page(slug), slug, updatedAt)),
    ...(courses.length > 0 ? [{ path: paths.courses }] : []),
    ...courses.flatMap(({ slug, lessons, updatedAt }) => [
      { path: paths.course(slug), changedAt: updatedAt },
      ...lessons.map((lesson) => ({ path: paths.lesson(slug, lesson.slug) })),
    ]),
  ]
}
