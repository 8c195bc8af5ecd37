import { createHash } from 'node:crypto'
import type { AstroGlobal } from 'astro'
import type { Photo, ShopInfo } from '#contracts'
import { getBrand, getNavigation } from './cms.ts'
import type { Brand, Lang, Navigation } from './cms-types.ts'
import { blurSheet } from './photo.ts'
import { getShop } from './store.ts'
import { stripeSheet } from './stripes.ts'
import { newVisit } from './visit.ts'

/** What every page wears: header, footer, the threads of its groups, and the words of an outage. */
export type Dress = {
  lang: Lang
  shop: ShopInfo | null
  brand: Brand | null
  navigation: Navigation | null
  /** Style that only this page has: the threads of its groups, the blurred picture of its first photo. */
  sheet: string
  staleSince: Date | null
  /** Only on private pages; on the others a script writes it. */
  cartCount: string
}

const maxAgeSeconds = 300

/** Without the CMS a page still has its words, without the store its footer says less; neither stops a page. */
export async function getChrome(lang: Lang) {
  const aside = newVisit()
  const orNull = <T>(wanted: Promise<T>) => wanted.catch(() => null)
  const [shop, brand, navigation] = await Promise.all([
    orNull(getShop(aside)),
    orNull(getBrand(aside, lang)),
    orNull(getNavigation(aside, lang)),
  ])
  return { shop, brand, navigation }
}

function cartCount({ cookies }: AstroGlobal): string {
  const n = cookies.get('carro_n')?.value ?? ''
  return /^\d{1,4}$/.test(n) ? `(${n})` : ''
}

/**
 * To be awaited in a page's own frontmatter, after its data: Astro writes the CSP header right after it.
 * `isPrivate` pages are never kept anywhere.
 */
export async function dress(
  astro: AstroGlobal,
  options: { groups?: Iterable<string>; photo?: Photo | null; lang?: Lang; isPrivate?: boolean } = {},
): Promise<void> {
  const { lang = 'es', isPrivate = false } = options
  const { visit } = astro.locals
  const sheet = stripeSheet(options.groups ?? []) + blurSheet(options.photo)
  if (sheet) astro.csp?.insertStyleHash(`sha256-${createHash('sha256').update(sheet).digest('base64')}`)
  astro.locals.dress = {
    lang,
    ...(await getChrome(lang)),
    sheet,
    staleSince: visit.staleSince,
    cartCount: isPrivate ? cartCount(astro) : '',
  }
  if (isPrivate || visit.staleSince) return
  astro.cache.set({ maxAge: maxAgeSeconds, tags: [...visit.tags, 'shop', 'brand', 'navigation'] })
}
