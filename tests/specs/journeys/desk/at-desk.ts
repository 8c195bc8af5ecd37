import type { Page } from '@playwright/test'
import { sessionFor } from '../../../fixtures/member-session.ts'
import { freshTokenOf } from '../../../fixtures/second-factor.ts'
import { readStack } from '../../../support/stack.ts'

/**
 * As after entering the desk by a code; how one enters has its own journey.
 * @param isFresh with a code of the second factor typed just now
 */
export async function alreadyAtDesk(page: Page, member: string, isFresh = false) {
  const value = isFresh ? await freshTokenOf(member) : await sessionFor(member)
  const { hostname } = new URL(readStack().urls.shop)
  await page.context().addCookies([{ name: 'mesa', value, domain: hostname, path: '/mesa', httpOnly: true }])
}
