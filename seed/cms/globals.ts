import { brand } from '../data/brand.ts'
import { navigation } from '../data/navigation.ts'
import type { Api } from '../http.ts'
import type { NavigationSeed } from '../types.ts'
import { pictureId } from './picture-id.ts'

type Row = { id: string; href: string }
type Menu = { header?: Row[]; footer?: Row[] }

export async function loadBrand(cms: Api): Promise<void> {
  const known = await cms.get<{ tagline?: string | null }>('/api/globals/brand?locale=es&depth=0')
  if (known.tagline) return
  const { hero, en, ...words } = brand
  const picture = { hero: await pictureId(cms, hero), heroCaption: hero.caption }
  await cms.post('/api/globals/brand?locale=es&depth=0', { ...words, ...picture })
  await cms.post('/api/globals/brand?locale=en&depth=0', en)
  console.log('  portada y marca')
}

/** The same rows in both languages: the second time they are named by the ids of the first. */
export async function loadNavigation(cms: Api): Promise<void> {
  const path = '/api/globals/navigation?depth=0&locale='
  const known = await cms.get<Menu>(`${path}es`)
  if (known.header?.length) return
  const menu: NavigationSeed = navigation
  const inSpanish = (links: NavigationSeed['header']) => links.map(({ label, href }) => ({ label, href }))
  await cms.post(`${path}es`, { header: inSpanish(menu.header), footer: inSpanish(menu.footer) })
  const saved = await cms.get<Menu>(`${path}es`)
  const inEnglish = (links: NavigationSeed['header'], rows: Row[] = []) =>
    links.map(({ label, labelEn, href }, i) => ({ id: rows[i]?.id, href, label: labelEn ?? label }))
  await cms.post(`${path}en`, {
    header: inEnglish(menu.header, saved.header),
    footer: inEnglish(menu.footer, saved.footer),
  })
  console.log('  menús')
}
