import { messagesTo } from '../../../../clients/mailbox.ts'
import { newMember } from '../../../../clients/member.ts'
import { product } from '../../../../clients/store.ts'
import { sql } from '../../../../clients/store-database.ts'
import { associationOf, endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { soldConsignment } from '../../../../fixtures/sold-consignment.ts'
import { gtinOf } from '../../../../fixtures/supply/gtin.ts'
import { lotOf } from '../../../../fixtures/supply/lot.ts'
import { votedStandard } from '../../../../fixtures/supply/standard.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../../desk/at-desk.ts'
import { expectLight } from '../../desk/light.ts'
import { alreadyInAs, whenKept } from '../entry.ts'
import { heading } from '../product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const GROUP = 'colmenares-del-quillay'
const SOLD = 'miel-de-quillay'

test('a lot is written down without signal, goes into an order, is held, and is recalled to who bought it', async ({
  page,
  context,
  expectEasy,
  expectAccessible,
}) => {
  const association = await associationOf(GROUP)
  const honey = await product(SOLD)
  const { consignment, phone, order } = await soldConsignment({ of: [honey], units: 2 })
  await phone.move(consignment.id, 'accepted')
  const { id } = await newMember(GROUP)
  const quality = await newOfficer(association, ['quality'])

  await alreadyInAs(page, id)
  await page.goto('/grupo/cuenta')
  await whenKept(page)
  await page.getByRole('link', { name: 'Lotes', exact: true }).click()
  await expect(heading(page)).toHaveText('Lotes')
  await expectEasy()
  // What the phone has of the order and of the lots lies on it from here on.
  await page.goto(`/grupo/pedidos/${consignment.id}`)
  await expect(page.getByRole('link', { name: 'De qué lote sale' })).toBeVisible()
  await page.goto('/grupo/lotes/nuevo')
  await expect(page.getByRole('radio', { name: honey.title, exact: true })).toBeVisible()

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page.getByText('Elige qué hicieron.')).toBeVisible()
  await expectEasy()
  await page.getByRole('radio', { name: honey.title, exact: true }).check()
  await page.getByLabel('¿Cuántas?').fill('24')
  await page.getByLabel('Vence', { exact: true }).fill('2031-05-01')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page.getByText('La etiqueta ya sirve.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Código QR del lote' })).toBeVisible()
  await expectEasy()
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const spelled = `${code.slice(0, 4)}-${code.slice(4)}`
  await expect(page.getByText(spelled)).toBeVisible()

  await page.goto(`/grupo/pedidos/${consignment.id}`)
  await page.getByRole('link', { name: 'De qué lote sale' }).click()
  await expect(heading(page)).toHaveText('¿De qué lote sale?')
  const one = page.getByRole('button', { name: `Una más de Lote ${spelled}` })
  await one.click()
  await one.click()
  await expect(page.getByText('Con lote: 2.')).toBeVisible()
  await expectEasy()
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(heading(page)).toHaveText('Prepara tu parte')
  const uses = () =>
    sql<{ units: number }>(
      `select u.units from supply_lot_use u join supply_lot l on l.id = u.lot_id where l.code = $1`,
      [code],
    )
  expect(await uses()).toEqual([])
  await context.setOffline(false)
  await expect.poll(uses).toEqual([{ units: 2 }])

  await page.goto(`/lote/${spelled}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(honey.title)
  await expect(page.getByText('1 de mayo de 2031')).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expectAccessible()

  await alreadyAtDesk(page, quality.member)
  await page.goto(`/mesa/${association}/lotes`)
  await page.getByLabel('Buscar por su código').fill(spelled.toLowerCase())
  await page.getByRole('button', { name: 'Buscar' }).click()
  await expect(page.getByRole('row').filter({ hasText: `Pedido ${order.displayId}` })).toContainText('2')
  await expectEasy()
  await expectLight(page)
  await page.getByLabel('Por qué se retiene').fill('Una tapa suelta')
  await page.getByRole('button', { name: 'Retenerlo' }).click()
  await expect(page.getByRole('status')).toContainText('quedó retenido')
  await page.getByRole('link', { name: 'Lo que ve quien lee su etiqueta' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Este lote está en revisión')
  await page.goBack()
  await page.getByRole('link', { name: 'Preparar su retiro' }).click()
  await page.getByRole('button', { name: 'Ver a quiénes les llegó' }).click()
  await expect(page.getByText('Falta este dato.')).toBeVisible()
  await page.getByLabel('Qué pasó').fill('Encontramos vidrio en un frasco.')
  await page.getByRole('button', { name: 'Ver a quiénes les llegó' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 pedido lleva estos lotes')
  await expectEasy()
  await expectLight(page)
  const row = page.getByRole('row').filter({ hasText: `2 × ${honey.title}` })
  await expect(row).toContainText('Sin avisar')
  const [buyer] = await sql<{ email: string }>(
    `select a.buyer->>'email' as email from attempt a join "order" o on o.id = a.order_id where o.display_id = $1`,
    [order.displayId],
  )
  const letters = () =>
    messagesTo(buyer?.email ?? '').filter(({ subject }) => subject.includes(spelled)).length
  expect(letters()).toBe(0)
  await page.getByRole('button', { name: 'Retirarlo y avisar: 1 pedido' }).click()
  await expect(page.getByRole('status')).toContainText('quedaron retirados')
  await expect.poll(letters, { timeout: 60_000 }).toBe(1)
  await expect
    .poll(async () => {
      await page.reload()
      return row.textContent()
    })
    .toContain('Le llegó por correo')

  await page.goto(`/lote/${code}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No uses lo de este lote')
  await expect(page.getByText('Encontramos vidrio en un frasco.')).toBeVisible()
  const standard = await votedStandard(association)
  const gtin = await gtinOf(standard)
  const made = await lotOf(GROUP, { standard, title: 'Miel con GTIN' })
  await page.goto(`/01/${gtin}/10/${made}`)
  await expect(page).toHaveURL(new RegExp(`/lote/${made}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Miel con GTIN')
  expect((await page.goto(`/01/${gtin}/10/${code}`))?.status()).toBe(404)
  expect((await page.goto('/lote/ZZZZ-0000'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No hay un lote con ese código')
  await expectAccessible()
  await endOfficesOf(quality.member)
})
