import { expect, test } from '../../../support/browser-test.ts'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { alreadyIn, someone } from './entry.ts'
import { decide, heading, named, onSale } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('what the association asks arrives with its reason, and her answer waits again', async ({
  page,
  expectEasy,
}) => {
  const { group } = await someone('leader')
  await setTrust(group, false)
  const title = named('Panera')
  const desk = await groupDesk(group)
  const { product } = (await desk.send(await draftOf(group, { title }))).body
  await decide(product.id, { decision: 'ask_change', reason: 'Falta decir de qué es.' })
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  const row = page.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText('Te piden un cambio')
  await expect(row).toContainText('Falta decir de qué es.')
  await row.getByRole('link', { name: title }).click()
  await expectEasy()
  await page.getByRole('button', { name: 'Cambiarlo' }).click()
  await page.getByRole('link', { name: 'Cambiar los datos' }).click()
  await page.getByLabel('Materiales').fill('Coirón y ñocha')
  await expectEasy()
  await page.getByRole('button', { name: 'Listo' }).click()
  await expectEasy()
  await page.getByRole('button', { name: 'Mandar a la asociación' }).click()
  await expect(row).toContainText('Lo está viendo la asociación')
  expect((await desk.one(product.id)).body.product.content.materials).toBe('Coirón y ñocha')
})

for (const [choice, kept] of [
  ['Mandar lo mío', 'mine'],
  ['Dejar lo que está', 'theirs'],
] as const)
  test(`of two phones that change one product she sees both, and «${choice}» keeps ${kept}`, async ({
    page,
    expectEasy,
  }) => {
    const { group } = await someone('leader')
    await setTrust(group, true)
    const product = await onSale(group)
    const desk = await groupDesk(group)
    await alreadyIn(page, group)
    await page.goto(`/grupo/productos/${product.id}`)
    await page.getByRole('button', { name: 'Cambiarlo' }).click()
    await page.getByRole('link', { name: 'Cambiar el precio' }).click()
    await page.getByLabel('Precio').fill('15000')
    await page.getByRole('button', { name: 'Listo' }).click()
    const photos = product.photos.map(({ key, alt }) => ({ key, alt }))
    const theirs = { ...product.content, title: named('Canasto'), photos, baseVersion: product.version }
    expect((await desk.edit(product.id, theirs)).status).toBe(200)
    await page.getByRole('button', { name: 'Publicar' }).click()
    await page.getByRole('link', { name: 'Hay algo que arreglar' }).click()
    await page.getByRole('link', { name: 'Ver los dos y elegir' }).click()
    await expect(heading(page)).toHaveText('Dos cambiaron lo mismo')
    await expect(page.getByRole('main')).toContainText('$15.000')
    await expect(page.getByRole('main')).toContainText(theirs.title)
    await expectEasy()
    await page.getByRole('button', { name: choice }).click()
    const expected = kept === 'mine' ? product.content.title : theirs.title
    const price = kept === 'mine' ? 15_000 : product.content.variants[0]?.priceClp
    await expect(page.getByRole('listitem').filter({ hasText: expected })).toContainText('A la venta')
    await expect
      .poll(async () => (await desk.one(product.id)).body.product.content)
      .toMatchObject({ title: expected, variants: [{ priceClp: price }] })
    await setTrust(group, false)
  })

test('how many there are is one tap, kept without signal, and told when it was sold meanwhile', async ({
  page,
  context,
  expectEasy,
}) => {
  const { group } = await someone('leader')
  const product = await onSale(group, { title: named('Cesto') })
  const desk = await groupDesk(group)
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  const row = page.getByRole('listitem').filter({ hasText: product.content.title })
  await row.getByRole('button', { name: 'Una más' }).click()
  await row.getByRole('button', { name: 'Una más' }).click()
  const available = async () => (await desk.one(product.id)).body.product.content.variants[0]?.available
  await expect.poll(available).toBe(7)
  await context.setOffline(true)
  await row.getByRole('button', { name: 'Una menos' }).click()
  await expect(row.getByRole('textbox')).toHaveValue('6')
  const [variant] = product.content.variants
  await desk.count(product.id, { variantId: variant?.id, available: 4, seen: 7 })
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Hay algo que arreglar' }).click()
  await page.getByRole('link', { name: 'Ver los dos y elegir' }).click()
  await expect(page.getByRole('main')).toContainText('Tú pusiste 6')
  await expectEasy()
  await page.getByRole('button', { name: 'Dejar 4' }).click()
  await expect(row.getByRole('textbox')).toHaveValue('4')
})
