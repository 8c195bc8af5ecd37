import { expect, test } from '../../../support/browser-test.ts'
import { groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { honey } from '../../../fixtures/products.ts'
import { alreadyIn, someone } from './entry.ts'
import { decide, heading, named, onSale } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const dayFrom = (days: number) => {
  const moment = new Date(Date.now() + days * 24 * 60 * 60_000)
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' }).format(moment)
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'America/Santiago' } as const
  return { iso, words: new Intl.DateTimeFormat('es-CL', long).format(moment) }
}

test('a day of harvest goes from her phone through the approval to the page, and none that cannot be', async ({
  page,
  expectEasy,
}) => {
  const { group } = await someone('leader')
  await setTrust(group, false)
  const title = named('Miel de ulmo')
  const product = await onSale(group, { ...honey, title })
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  const row = page.getByRole('listitem').filter({ hasText: title })
  await row.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Cambiarlo' }).click()
  await page.getByRole('link', { name: 'Cambiar los datos' }).click()
  const field = page.getByLabel('Fecha de cosecha')
  await field.fill(dayFrom(3).iso)
  await page.getByRole('button', { name: 'Listo' }).click()
  await expect(page.getByText('No puede ser después de hoy.')).toBeVisible()
  const { iso, words } = dayFrom(-40)
  await field.fill(iso)
  await expectEasy()
  await page.getByRole('button', { name: 'Listo' }).click()
  await expect(heading(page)).toHaveText('Así se va a ver')
  await expect(page.getByText(iso.split('-').reverse().join('-'))).toBeVisible()
  await page.getByRole('button', { name: 'Mandar a la asociación' }).click()
  await expect(row).toContainText('cambio', { ignoreCase: true })
  const waiting = async () => (await (await groupDesk(group)).one(product.id)).body.product
  await expect.poll(async () => (await waiting()).content.harvestedOn).toBe(iso)

  await page.goto(`/productos/${product.handle}`)
  await expect(page.getByText('Cosecha', { exact: true })).toHaveCount(0)
  await decide(product.id, { decision: 'approve', version: (await waiting()).version })
  await expect
    .poll(async () => (await page.request.get(`/productos/${product.handle}`)).text())
    .toContain(words)
  await page.reload()
  await expect(page.getByRole('term').filter({ hasText: 'Cosecha' })).toBeVisible()
  await expect(page.getByText(words, { exact: true })).toBeVisible()
})
