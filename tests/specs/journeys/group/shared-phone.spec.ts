import type { Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test.ts'
import { codeFor } from '../../../clients/mailbox.ts'
import { sql } from '../../../clients/store-database.ts'
import { alreadyInAs, askForCode, codeField, keptWords, someone, twoOfOneGroup, whenKept } from './entry.ts'
import { heading, named, onSale } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const end = (memberId: string) =>
  sql('update member_session set ended_at = now() where member_id = $1 and ended_at is null', [memberId])

async function enterByCode(page: Page, phone: string) {
  const since = await askForCode(page, phone)
  await codeField(page).fill(await codeFor(phone, since))
  await expect(codeField(page)).toHaveCount(0)
}

test('what one began stays hers: another who enters on the same phone neither sees it nor takes it', async ({
  page,
}) => {
  const hers = await someone('leader')
  const other = await someone('treasurer', hers.group)
  const title = named('Manta de la primera')
  await alreadyInAs(page, hers.id)
  await page.goto('/grupo/productos/nuevo')
  await page.waitForURL(/borrador=/)
  const address = page.url().replace('fotos', 'nombre')
  await page.goto(address)
  await page.getByLabel('Su nombre').fill(title)
  await expect.poll(() => keptWords(page)).toContain(title)

  await end(hers.id)
  await page.goto('/grupo/productos')
  await expect(page.getByText('Se cerró tu sesión.')).toBeVisible()
  await enterByCode(page, other.phone)
  await expect(page.getByRole('link', { name: other.groupName })).toBeVisible()
  await page.goto(address)
  await expect(heading(page)).toHaveText('Ya no está en este teléfono')
  expect(await keptWords(page)).toContain(title)
})

test('what two of a group count on one phone goes to the store in the name of each', async ({
  page,
  context,
}) => {
  const [hers, other] = await twoOfOneGroup()
  const product = await onSale(hers.group)
  const { title } = product.content
  await alreadyInAs(page, hers.id)
  const more = () =>
    page
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('button', { name: /^Una más/ })
      .click()
  await page.goto('/grupo/productos')
  await whenKept(page)
  await expect(page.getByText(title)).toBeVisible()
  await context.setOffline(true)
  await more()
  await expect.poll(() => keptWords(page)).toContain('"state":"waiting"')
  await end(hers.id)
  await context.setOffline(false)
  await expect(page.getByText('Se cerró tu sesión.')).toBeVisible()
  await enterByCode(page, other.phone)
  await more()
  const available = async () => {
    const [row] = await sql<{ free: number }>(
      `select (l.stocked_quantity - l.reserved_quantity)::int as free from product_variant v
        join product_variant_inventory_item i on i.variant_id = v.id
        join inventory_level l on l.inventory_item_id = i.inventory_item_id where v.product_id = $1`,
      [product.id],
    )
    return row?.free
  }
  await expect.poll(available).toBe((product.content.variants[0]?.available ?? 0) + 1)
})

test('an answer that was on its way when she left brings nothing of hers back', async ({ page }) => {
  const { id, name } = await someone('leader')
  await alreadyInAs(page, id)
  await page.goto('/grupo/cuenta')
  await expect(heading(page)).toHaveText(name)
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/grupo/api/me', async (route) => {
    const response = await route.fetch()
    await held
    await route.fulfill({ response })
  })
  const asked = page.waitForRequest('**/grupo/api/me')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await asked
  await page.getByRole('button', { name: 'Salir de este teléfono' }).click()
  await expect(heading(page)).toHaveText('Entra a tu grupo')
  const answered = page.waitForResponse('**/grupo/api/me')
  release()
  await (await answered).finished()
  await expect.poll(() => keptWords(page)).toBe('[]')
  await expect(heading(page)).toHaveText('Entra a tu grupo')
  await expect(page.getByText(name)).toHaveCount(0)
})

test('a page that stays open shows nothing of hers once her session is over, without signal too', async ({
  page,
  context,
}) => {
  const { id, phone, name } = await someone('leader')
  await page.clock.install()
  await page.goto('/grupo/cuenta')
  const since = await askForCode(page, phone)
  await page.getByText('Lo usan otras personas').click()
  await codeField(page).fill(await codeFor(phone, since))
  await expect(heading(page)).toHaveText(name)
  await context.setOffline(true)
  await page.clock.fastForward('01:30:00')
  await expect(heading(page)).toHaveText(name)
  await page.clock.fastForward('01:00:00')
  await expect(page.getByText('Se cerró tu sesión.')).toBeVisible()
  await context.setOffline(false)
  await end(id)
})

test('whoever leaves in one tab has left in all of them', async ({ page, context }) => {
  const { id, name } = await someone('leader')
  await alreadyInAs(page, id)
  await page.goto('/grupo/cuenta')
  await expect(heading(page)).toHaveText(name)
  const second = await context.newPage()
  await second.goto('/grupo/cuenta')
  await expect(heading(second)).toHaveText(name)
  await page.getByRole('button', { name: 'Salir de este teléfono' }).click()
  await expect(heading(page)).toHaveText('Entra a tu grupo')
  await expect(heading(second)).toHaveText('Entra a tu grupo')
  await expect(second.getByText(name)).toHaveCount(0)
  expect(await keptWords(second)).not.toContain(name)
})
