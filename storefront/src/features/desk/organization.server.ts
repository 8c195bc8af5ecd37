import type { AstroGlobal } from 'astro'
import type { DeskSummary } from '#contracts'
import { dress } from '../../lib/page.ts'
import { askDesk, atDesk } from './desk.server.ts'

export const pathOf = (astro: AstroGlobal) =>
  `/organizations/${encodeURIComponent(astro.params.organization ?? '')}`

/** The desk of the address, and what else its page shows; dressed in its stripes and those of `groups`. */
export async function deskPage<T extends object>(
  astro: AstroGlobal,
  more: () => Promise<T>,
  groups: (found: T) => string[] = () => [],
): Promise<(T & { summary: DeskSummary; desk: DeskHead }) | Response> {
  const found = await atDesk(astro, () =>
    Promise.all([askDesk<DeskSummary>(astro, 'GET', pathOf(astro)), more()]),
  )
  if (found instanceof Response) return found
  const [summary, rest] = found
  const desk = headOf(summary)
  await dress(astro, { isPrivate: true, groups: [desk.handle, ...groups(rest)] })
  return { ...rest, summary, desk }
}

export type DeskHead = { handle: string; name: string; offices: string[]; can: string[]; waiting: number }

const headOf = ({ organization, offices, can, proposals }: DeskSummary): DeskHead => ({
  ...organization,
  offices,
  can,
  waiting: proposals.count,
})
