import { expect, type Page } from '@playwright/test'
import { transferSize } from '../../../support/transfer-size.ts'

const MOST_BYTES = 14 * 1024

/** The open page and its style cross the wire within what a page of the desk may weigh, and it has no script. */
export async function expectLight(page: Page): Promise<void> {
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const sheets = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href))
  const parts = await Promise.all([
    transferSize(page.url(), { cookie }),
    ...sheets.map((sheet) => transferSize(sheet)),
  ])
  expect(parts.map(({ status }) => status)).toEqual(parts.map(() => 200))
  const sum = parts.reduce((bytes, part) => bytes + part.bytes, 0)
  expect(sum, page.url()).toBeLessThanOrEqual(MOST_BYTES)
  expect(await page.locator('script').count()).toBe(0)
}
