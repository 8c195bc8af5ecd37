import type { AstroGlobal } from 'astro'
import type { DeskFairs } from '#contracts'
import { askDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** What groups sold at fairs. */
export const fairsPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskFairs>(astro, 'GET', `${pathOf(astro)}/fairs`))
