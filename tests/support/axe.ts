import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** A fault that axe found, and what of the page has it. */
export type Violation = { id: string; impact?: string | null; html: string[] }

/**
 * All that axe finds in the page, or in a part of it. It describes only what is wrong, and opens no second page to add
 * up frames that ours do not have: with both a page took 5.6 s on a busy machine, and takes 2.9.
 */
export async function violationsOf(page: Page, part?: string): Promise<Violation[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode()
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map(({ html }) => html) }))
}

export const inWords = ({ id, html }: Violation) => `${id}: ${html.join(' | ')}`
