import type { Page } from '@playwright/test'
import { draftOf, groupDesk, setTrust } from '../../../../clients/group-desk.ts'
import { leave, newGroup, newMember } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { sessionOf } from '../../../../fixtures/member-session.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyInAs, whenKept } from '../entry.ts'
import { heading } from '../product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const SALES = 60
const BROUGHT = 65
const STOCK = 80
const PRICE = 4_500
let group = ''
test.beforeAll(async () => {
  group = await newGroup('productoras-de-arauco')
  await setTrust(group, true)
})
test.afterAll(() => leave(group))

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
/** One of the thing is sold for cash, to who has the exact money; a note of ten thousand every tenth time. */
async function sellOne(page: Page, title: string, nth: number) {
  await page.getByRole('button', { name: `Una más de ${title}` }).click()
  await press(page, 'Cobrar $4.500')
  await press(page, nth % 10 === 0 ? '$10.000' : 'Justo')
  await press(page, 'Anotar la venta')
  await expect(heading(page)).toHaveText('Venta de $4.500')
}
const stockOf = (variantId: string) =>
  sql<{ stocked: number; reserved: number }>(
    `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved from inventory_level l
      join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
      where i.variant_id = $1 and l.deleted_at is null`,
    [variantId],
  )
const tillNow = () =>
  sql<{ sales: number; units: number; closings: number; postings: number; takings: number }>(
    `select count(distinct s.id)::int as sales,
      (select coalesce(sum(l.units), 0)::int from fair_sale_line l join fair_sale f on f.id = l.sale_id
        where f.till_id = t.id) as units,
      (select count(*)::int from fair_closing c where c.till_id = t.id) as closings,
      (select count(*)::int from ledger_posting p where p.key = 'fair:' || t.id) as postings,
      (select coalesce(sum(e.amount_clp), 0)::int from ledger_posting p join ledger_entry e on e.posting_id = p.id
        where p.key = 'fair:' || t.id and e.kind = 'takings') as takings
      from fair_till t join organization o on o.id = t.organization_id left join fair_sale s on s.till_id = t.id
      where o.handle = $1 group by t.id`,
    [group],
  )

test('a group sells sixty times at a fair with its phone off, and stock and books have it once', async ({
  page,
  context,
  expectEasy,
  expectAccessible,
}) => {
  const { id } = await newMember(group)
  const desk = await groupDesk(group, await sessionOf(id))
  const variants = [{ id: null, title: null, priceClp: PRICE, available: STOCK }]
  const { body } = await desk.send(await draftOf(group, { variants }))
  const { title } = body.product.content
  const variantId = body.product.content.variants[0]?.id ?? ''

  await alreadyInAs(page, id)
  await page.goto('/grupo/cuenta')
  await whenKept(page)
  await follow(page, 'Caja de la feria')
  await expect(heading(page)).toHaveText('Caja de la feria')
  await expectEasy()
  await follow(page, 'Abrir una caja')
  await press(page, 'Abrir la caja')
  await expect(page.getByText('Elige qué llevas a la feria.')).toBeVisible()
  await expectEasy()
  await page.getByLabel('Cómo se llama la feria').fill('Feria de Cañete')
  await page.getByLabel('Dónde es').fill('Plaza de Cañete')
  await page.getByLabel('Con cuánta plata empieza la caja').fill('20.000')
  await page.getByLabel(title).fill(String(BROUGHT))
  await press(page, 'Abrir la caja')
  await expect(heading(page)).toHaveText('Feria de Cañete')
  await expectEasy()
  expect(await stockOf(variantId)).toEqual([{ stocked: STOCK, reserved: BROUGHT }])

  await context.setOffline(true)
  for (let nth = 1; nth <= SALES; nth++) {
    await sellOne(page, title, nth)
    if (nth === 10) {
      await expect(page.getByText('Vuelto $5.500')).toBeVisible()
      await expect(page.getByRole('img', { name: 'Código QR del comprobante' })).toBeVisible()
      await expectEasy()
    }
    await follow(page, 'Siguiente venta')
    await expect(page.getByText(new RegExp(`^${nth} ventas? en este teléfono`))).toBeVisible()
    if (nth === SALES / 2) {
      await page.reload()
      await expect(page.getByText(new RegExp(`^${nth} ventas en este teléfono`))).toBeVisible()
    }
  }
  await expect(page.getByText('$4.500 · quedan 5')).toBeVisible()
  expect(await tillNow()).toMatchObject([{ sales: 0, closings: 0 }])

  await follow(page, 'Contar la plata y cerrar la caja')
  await expect(page.getByText('debería haber $290.000')).toBeVisible()
  await page.getByLabel('Lo que contaste').fill('289.500')
  await expect(page.getByText('Faltan $500.')).toBeVisible()
  await expectEasy()
  await press(page, 'Cerrar la caja')
  await expect(page.getByText('Cerrada. Sale cuando haya señal.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Faltan $500.')).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText('Cerrada', { exact: true })).toBeVisible()
  expect(await tillNow()).toEqual([
    { sales: SALES, units: SALES, closings: 1, postings: 1, takings: -SALES * PRICE },
  ])
  expect(await stockOf(variantId)).toEqual([{ stocked: STOCK - SALES, reserved: 0 }])
  await expectEasy()

  const [sale] = await sql<{ code: string }>(
    `select s.code from fair_sale s join fair_till t on t.id = s.till_id join organization o on o.id = t.organization_id
      where o.handle = $1 limit 1`,
    [group],
  )
  await page.goto(`/feria/${sale?.code}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compra en Feria de Cañete')
  await expect(page.getByText(`1 × ${title}`)).toBeVisible()
  await expectAccessible()
})
