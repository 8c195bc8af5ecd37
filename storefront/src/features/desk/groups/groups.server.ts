import type { AstroGlobal } from 'astro'
import type { DeskGroup, DeskGroupWhole } from '#contracts'
import { askDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

export const groupPathOf = (astro: AstroGlobal) =>
  `${pathOf(astro)}/groups/${encodeURIComponent(astro.params.group ?? '')}`

/** One group below the desk of the address, dressed in its stripes too. */
export const groupPage = (astro: AstroGlobal) =>
  deskPage(
    astro,
    () => askDesk<{ group: DeskGroupWhole }>(astro, 'GET', groupPathOf(astro)),
    ({ group }) => [group.handle],
  )

export const STATUS_WORDS = {
  active: 'Activo',
  paused: 'En pausa',
  invited: 'Por empezar',
  left: 'Se fue',
} as const satisfies Record<DeskGroup['status'], string>

const MOST_OF_A_PAGE = 60

/** All groups below the desk, and those of the address: `?estado=` and `?pagina=`. */
export async function groupsPage(astro: AstroGlobal) {
  const page = await deskPage(astro, () =>
    askDesk<{ groups: DeskGroup[] }>(astro, 'GET', `${pathOf(astro)}/groups`),
  )
  if (page instanceof Response) return page
  const { groups } = page
  const asked = astro.url.searchParams.get('estado') ?? ''
  const found = asked in STATUS_WORDS ? groups.filter(({ status }) => status === asked) : groups
  const pages = Math.max(1, Math.ceil(found.length / MOST_OF_A_PAGE))
  const at = Math.min(pages, Math.max(1, Number(astro.url.searchParams.get('pagina')) || 1))
  const shown = found.slice((at - 1) * MOST_OF_A_PAGE, at * MOST_OF_A_PAGE)
  return { ...page, found, shown, asked: found === groups ? '' : asked, at, pages }
}
