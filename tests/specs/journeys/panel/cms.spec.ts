import type { Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test.ts'
import { enterPayload, whenAlive } from './payload-form.ts'

test.use({ viewport: { width: 1280, height: 900 }, locale: 'en-US', timezoneId: 'America/Santiago' })

/** Words of Payload's own interface when it is not in Spanish. */
const ENGLISH =
  /\b(Dashboard|Create New|Log out|Save Draft|Publish changes|Search by|Columns|Filters|Settings|Collections|Globals)\b/

async function enter(page: Page, cmsUrl: string) {
  const answer = await enterPayload(page, cmsUrl, 'editor')
  expect(answer?.headers()['content-security-policy']).toMatch(/script-src [^;]*'nonce-/)
  expect(answer?.headers()['content-security-policy']).not.toMatch(/script-src [^;]*unsafe/)
}

test('the writers’ desk opens in Spanish whatever the browser speaks, without console errors', async ({
  page,
  stack,
}) => {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  await enter(page, stack.urls.cms)
  for (const path of [
    '/admin',
    '/admin/collections/stories',
    '/admin/collections/groups',
    '/admin/collections/pages',
    '/admin/collections/media',
    '/admin/globals/brand',
    '/admin/globals/navigation',
    '/admin/collections/stories/create',
    '/admin/collections/courses',
    '/admin/collections/courses/create',
    '/admin/collections/lessons',
    '/admin/collections/lessons/create',
    '/admin/collections/lesson-files',
    '/admin/account',
  ]) {
    await page.goto(stack.urls.cms + path, { waitUntil: 'networkidle' })
    await expect(page.locator('html')).toHaveAttribute('lang', /^es/)
    await expect(page.getByRole('heading').first()).toBeVisible()
    expect.soft(await page.locator('body').innerText(), path).not.toMatch(ENGLISH)
  }
  expect(problems).toEqual([])
})

test('an editor writes a story in the desk and reads it in the shop', async ({ page, stack }) => {
  await enter(page, stack.urls.cms)
  await page.goto(`${stack.urls.cms}/admin/collections/stories/create`, { waitUntil: 'networkidle' })
  const title = `Historia de recorrido ${Date.now().toString(36)}`
  await whenAlive(page.locator('input[name=title]'))
  await page.locator('input[name=title]').fill(title)
  await page
    .locator('textarea[name=summary], input[name=summary]')
    .first()
    .fill('Un resumen corto de la prueba.')
  await page.locator('input[name=author]').fill('Comunicaciones')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Había una vez un mingaco.')
  await page
    .getByRole('button', { name: /^Publicar/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/stories\/[0-9a-f-]{36}/)
  const address = page.locator('input[name=slug]')
  await expect(address).not.toHaveValue('')
  const slug = await address.inputValue()
  await expect
    .poll(async () => (await page.request.get(`${stack.urls.shop}/historias/${slug}`)).status())
    .toBe(200)
  expect(await (await page.request.get(`${stack.urls.shop}/historias/${slug}`)).text()).toContain(title)
})
