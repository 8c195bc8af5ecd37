import { createHash } from 'node:crypto'
import type { AstroGlobal } from 'astro'
import type { Photo, ShopInfo } from '#contracts'
import { getBrand, getNavigation, getPages } from './cms.ts'
import type { Brand, Lang, Navigation } from './cms-types.ts'
import { blurSheet } from './picture/photo.ts'
import { NotFounded } from './errors.ts'
import { paths } from './paths.ts'
import { getShop } from './store.ts'
import { stripeSheet } from './picture/stripes.ts'
import { newVisit } from './cache/visit.ts'

/** What every page wears: header, footer, the stripes of its groups, and the words of an outage. */
export type Dress = {
  lang: Lang
  shop: ShopInfo | null
  brand: Brand | null
  navigation: Navigation | null
  /** Addresses below `/paginas` that exist; null while the CMS has never answered. */
  pages: Set<string> | null
  /** False only while the store has no federation yet. */
  isFounded: boolean
  /** Style that only this page has: the stripes of its groups, the blurred picture of its first photo. */
  sheet: string
  staleSince: Date | null
  /** Only on private pages; on the others a script writes it. */
  cartCount: string
}

const maxAgeSeconds = 300

/**
 * Without the CMS a page still has its words, without the store its footer says less; neither stops a page.
 * `isFounded` is false only when the store says that it has no federation yet.
 */
export async function getChrome(lang: Lang) {
  const aside = newVisit()
  let isFounded = true
  const orNull = <T>(wanted: Promise<T>) =>
    wanted.catch((error: unknown) => {
      if (error instanceof NotFounded) isFounded = false
      return null
    })
  const [shop, brand, navigation, pages] = await Promise.all([
    orNull(getShop(aside)),
    orNull(getBrand(aside, lang)),
    orNull(getNavigation(aside, lang)),
    orNull(getPages(aside, lang)),
  ])
  return {
    shop,
    brand,
    navigation,
    isFounded,
    pages: pages && new Set(pages.map(({ slug }) => paths.page(slug))),
  }
}

function cartCount({ cookies }: AstroGlobal): string {
  const n = cookies.get('carro_n')?.value ?? ''
  return /^\d{1,4}$/.test(n) ? `(${n})` : ''
}

/**
 * To be awaited in a page's own frontmatter, after its data: Astro writes the CSP header right after it.
 * `isPrivate` pages are never kept anywhere; `isNotice` ones say that something is not there, also in a shop that
 * nobody has founded yet.
 * @throws NotFounded
 */
export async function dress(
  astro: AstroGlobal,
  options: {
    groups?: Iterable<string>
    photo?: Photo | null
    lang?: Lang
    isPrivate?: boolean
    isNotice?: boolean
  } = {},
): Promise<void> {
  const { lang = 'es', isNotice = false, isPrivate = isNotice } = options
  const { visit } = astro.locals
  const chrome = await getChrome(lang)
  if (!chrome.isFounded && !isNotice) throw new NotFounded()
  const sheet = stripeSheet(options.groups ?? []) + blurSheet(options.photo)
  if (sheet) astro.csp?.insertStyleHash(`sha256-${createHash('sha256').update(sheet).digest('base64')}`)
  astro.locals.dress = {
    lang,
    ...chrome,
    sheet,
    staleSince: visit.staleSince,
    cartCount: isPrivate ? cartCount(astro) : '',
  }
  if (isPrivate || visit.staleSince) return
  astro.cache.set({ maxAge: maxAgeSeconds, tags: [...visit.tags, 'shop', 'brand', 'navigation', 'pages'] })
}
