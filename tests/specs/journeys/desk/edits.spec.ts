import { groupDesk } from '../../../clients/group-desk.ts'
import { decide } from '../../../clients/officer-desk.ts'
import { asStaff, call, product } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { named } from '../group/product-steps.ts'
import { atDesk, coordinator, h1, proposed } from './officer.ts'

/** On sale, with the way to say something else of it. */
async function onSale(group: string) {
  const { id } = await proposed(group, { title: named('Panera') })
  await decide(id, { decision: 'approve' })
  const desk = await groupDesk(group)
  const now = (await desk.one(id)).body.product
  const edit = (change: object, baseVersion = 1) =>
    desk.edit(id, {
      ...now.content,
      photos: now.photos.map(({ key, alt }) => ({ key, alt })),
      baseVersion,
      ...change,
    })
  return { desk, edit, now }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })

    test('an edit is seen before and after, and one that came meanwhile is told', async ({ page }) => {
      const { id, association, other } = await coordinator()
      const { edit, now } = await onSale(other)
      const [variant] = now.content.variants
      await edit({ story: 'Se teje en la tarde.', variants: [{ ...variant, priceClp: 15_990 }] })
      await atDesk(page, id)
      await page.goto(`/mesa/${association}/aprobaciones`)
      await page.getByRole('link', { name: now.content.title }).click()
      await expect(page.getByRole('heading', h1)).toHaveText(now.content.title)
      await expect(page.getByRole('main')).toContainText('Un cambio')
      await expect(page.getByRole('row', { name: 'Historia' })).toContainText('Se teje en la tarde.')
      await expect(page.getByRole('row', { name: 'Precio' })).toContainText(/\$12\.990\s*\$15\.990/)
      await expect(page.getByRole('row', { name: 'Materiales' })).toHaveCount(0)
      await page.getByText('Lo que no cambia').click()
      await expect(page.getByRole('row', { name: 'Materiales' })).toContainText('Coirón')

      await edit({ story: 'Se teje de noche.' }, 2)
      await page.getByRole('button', { name: 'Aprobar' }).click()
      await expect(page.getByRole('alert')).toContainText('El grupo mandó otra versión')
      await expect(page.getByRole('row', { name: 'Historia' })).toContainText('Se teje de noche.')
      await page.getByRole('button', { name: 'Aprobar' }).click()
      await expect(page.getByRole('status')).toContainText('Aprobado')
      await expect.poll(async () => (await product(now.handle)).story).toBe('Se teje de noche.')
    })

    test('a change that is asked goes back with its reason, and the shop keeps the old words', async ({
      page,
    }) => {
      const { id, association, other } = await coordinator()
      const { desk, edit, now } = await onSale(other)
      const { title } = now.content
      await edit({ title: `${title} grande` })
      await atDesk(page, id)
      await page.goto(`/mesa/${association}/aprobaciones/${now.id}`)
      await page.getByLabel('¿Qué falta?').fill('Cuenta cuánto mide.')
      await page.getByRole('button', { name: 'Pedir el cambio' }).click()
      await expect(page.getByRole('status')).toContainText('Devuelto')
      const { change, state } = (await desk.one(now.id)).body.product
      expect([state, change?.state, change?.reason]).toEqual(['on_sale', 'returned', 'Cuenta cuánto mide.'])
      await expect.poll(async () => (await product(now.handle)).title).toBe(title)
    })

    test('a product without a photo cannot go out and goes back to its group', async ({ page }) => {
      const { id, association, other } = await coordinator()
      const { now } = await onSale(other)
      const title = named('Sin foto')
      const staff = await asStaff()
      const address = `/admin/products?handle=${now.handle}&fields=metadata`
      const { body } = await call<{ products: { metadata: object }[] }>('GET', address, undefined, staff)
      const bare = {
        ...body.products[0]?.metadata,
        ...{ photos: [], title, handle: title.toLowerCase().replaceAll(' ', '-') },
        ...{ category: now.content.category, description: '', variants: [{ priceClp: 4900, stock: 1 }] },
      }
      const path = `/admin/organizations/${other}/products`
      const put = await call<{ products: { id: string }[] }>('POST', path, { products: [bare] }, staff)
      expect(put.status).toBe(201)
      await atDesk(page, id)
      await page.goto(`/mesa/${association}/aprobaciones/${put.body.products[0]?.id}`)
      await expect(page.getByRole('main')).toContainText('Así no se puede publicar. Falta al menos una foto.')
      await expect(page.getByRole('main')).toContainText('puesto por la federación')
      await expect(page.getByRole('button', { name: 'Aprobar' })).toBeDisabled()
      await page.getByLabel('¿Qué falta?').fill('Falta una foto con luz.')
      await page.getByRole('button', { name: 'Pedir el cambio' }).click()
      await expect(page.getByRole('status')).toContainText('Devuelto')
      await sql('update product set deleted_at = now() where id = $1', [put.body.products[0]?.id])
    })
  })
