import type { AstroGlobal } from 'astro'
import type { DeskGroup, DeskGroupWhole } from '#contracts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { KIND_WORDS } from './words.ts'

export const groupPathOf = (astro: AstroGlobal) =>
  `${pathOf(astro)}/groups/${encodeURIComponent(astro.params.group ?? '')}`

/** One group, or association, below the desk of the address, dressed in its stripes too. */
export async function groupPage(astro: AstroGlobal) {
  const page = await deskPage(
    astro,
    () => askDesk<{ group: DeskGroupWhole }>(astro, 'GET', groupPathOf(astro)),
    ({ group }) => [group.handle],
  )
  if (page instanceof Response) return page
  const { desk, group } = page
  const room = group.kind === 'association' ? paths.deskAssociations(desk.handle) : undefined
  return { ...page, desk: { ...desk, room }, words: KIND_WORDS[group.kind] }
}

const MOST_OF_A_PAGE = 60

/** All groups below the desk, and those of the address: `?estado=` and `?pagina=`. */
export async function groupsPage(astro: AstroGlobal) {
  const page = await deskPage(astro, () =>
    askDesk<{ groups: DeskGroup[] }>(astro, 'GET', `${pathOf(astro)}/groups`),
  )
  if (page instanceof Response) return page
  const { groups } = page
  const asked = astro.url.searchParams.get('estado') ?? ''
  const found = asked in KIND_WORDS.group.states ? groups.filter(({ status }) => status === asked) : groups
  const pages = Math.max(1, Math.ceil(found.length / MOST_OF_A_PAGE))
  const at = Math.min(pages, Math.max(1, Number(astro.url.searchParams.get('pagina')) || 1))
  const shown = found.slice((at - 1) * MOST_OF_A_PAGE, at * MOST_OF_A_PAGE)
  return { ...page, found, shown, asked: found === groups ? '' : asked, at, pages }
}
