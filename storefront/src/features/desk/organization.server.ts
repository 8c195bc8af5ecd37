import type { APIContext, AstroGlobal } from 'astro'
import type { Capability, DeskSummary } from '#contracts'
import { NotFound } from '../../lib/errors.ts'
import { dress } from '../../lib/page.ts'
import { paths } from '../../lib/paths.ts'
import { askDesk, atDesk } from './desk.server.ts'

export const pathOf = (astro: Pick<AstroGlobal, 'params'>) =>
  `/organizations/${encodeURIComponent(astro.params.organization ?? '')}`

/** The desk of the address, and what else its page shows; dressed in its stripes and those of `groups`. */
export async function deskPage<T extends object>(
  astro: AstroGlobal,
  more: (summary: DeskSummary) => Promise<T>,
  groups: (found: T) => string[] = () => [],
): Promise<(T & { summary: DeskSummary; desk: DeskHead }) | Response> {
  const found = await atDesk(astro, async () => {
    const summary = await summaryAt(astro)
    return summary && { summary, rest: await more(summary) }
  })
  if (found instanceof Response) return found
  // No desk of hers, or not any more: where those that she has are listed, and that she has none.
  if (!found) return astro.redirect(paths.desk, 303)
  const { summary, rest } = found
  const desk = headOf(summary)
  await dress(astro, { isPrivate: true, groups: [desk.handle, ...groups(rest)] })
  return { ...rest, summary, desk }
}

/** The desk of an address that is no page, or the way to where it is. */
export async function deskOf(context: APIContext): Promise<DeskHead | Response> {
  const summary = await atDesk(context, () => summaryAt(context))
  if (summary instanceof Response) return summary
  return summary ? headOf(summary) : context.redirect(paths.desk, 303)
}

/** Null: that desk does not exist for her. */
async function summaryAt(astro: APIContext | AstroGlobal): Promise<DeskSummary | null> {
  try {
    return await askDesk<DeskSummary>(astro, 'GET', pathOf(astro))
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

export type DeskHead = {
  handle: string
  name: string
  kind: 'association' | 'federation'
  offices: string[]
  can: Capability[]
  waiting: number
  /** The room of the menu that a page is in, where its address does not say it. */
  room?: string
}

const headOf = ({ organization, offices, can, proposals }: DeskSummary): DeskHead => ({
  ...organization,
  offices,
  can,
  waiting: proposals.count,
})
