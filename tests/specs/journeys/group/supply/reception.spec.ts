import type { OwnLots } from '../../../../../store/src/contracts/index.ts'
import { leave, newGroup, newMember } from '../../../../clients/member.ts'
import { call } from '../../../../clients/store.ts'
import { sql } from '../../../../clients/store-database.ts'
import { sessionOf } from '../../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { lotOf } from '../../../../fixtures/supply/lot.ts'
import { promisedCallOff } from '../../../../fixtures/supply/reception.ts'
import { votedStandard } from '../../../../fixtures/supply/standard.ts'
import { expect, expectBigTargetsOn, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../../desk/at-desk.ts'
import { alreadyInAs, whenKept } from '../entry.ts'
import { heading, takePhoto } from '../product-steps.ts'
import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'
let group = ''
test.beforeAll(async () => {
  group = await newGroup(HERE)
})
test.afterAll(() => leave(group))

test('what a group brings is counted without signal, with a photo of what was rejected, and desk and group read it once', async ({
  page,
  context,
  browser,
  stack,
  expectEasy,
}) => {
  const standard = await votedStandard(HERE)
  const lot = await lotOf(group, { units: 60, standard })
  const callOff = await promisedCallOff(HERE, standard, { [group]: 40 })
  const quality = await newOfficer(HERE, ['quality'])
  const own = `/grupo/recepciones/${callOff}/${group}`
  await alreadyInAs(page, quality.member)
  await page.goto('/grupo/recepciones')
  await expect(heading(page)).toHaveText('Recibir en el acopio')
  await expectEasy()
  await whenKept(page)
  await page.locator(`a[href="${own}"]`).click()
  await expect(heading(page)).toContainText('¿Qué trajo')
  await expectEasy()
  await expectBigTargetsOn(page)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Anotar lo recibido' }).click()
  await expect(page.getByText('Cuenta al menos una')).toBeVisible()
  await page.getByLabel('De primera').fill('37')
  await page.getByLabel('Rechazadas').fill('3')
  await page.getByLabel('Envase').check()
  await page.getByLabel('¿Qué tenían?').fill('Tapa suelta')
  await takePhoto(page, 'Sacar una foto')
  await expect(page.getByRole('img', { name: 'Lo que no cumple' })).toBeVisible()
  await expectEasy()
  await page.reload()
  await expect(page.getByLabel('De primera')).toHaveValue('37')
  await expect(page.getByRole('img', { name: 'Lo que no cumple' })).toBeVisible()
  await page.getByRole('button', { name: 'Anotar lo recibido' }).click()
  await expect(heading(page)).toHaveText('Recibir en el acopio')
  await expect(page.locator(`a[href="${own}"]`)).toContainText('Por enviar')
  await expect(page.locator(`a[href="${own}"]`)).toContainText('Llegaron 37 de 40 frascos')

  await context.setOffline(false)
  await expect(page.locator(`a[href="${own}"]`)).not.toContainText('Por enviar')
  const rows = await sql<{ accepted: number; photo: string }>(
    `select accepted_units as accepted, photo_upload as photo from supply_reception where call_off_id = $1`,
    [callOff],
  )
  expect(rows).toMatchObject([{ accepted: 37 }])
  await expect
    .poll(() => sql('select id from organization_photo where upload = $1', [rows[0]?.photo ?? '']))
    .toHaveLength(1)

  const desk = await browser.newPage({ baseURL: stack.urls.shop, viewport: { width: 1280, height: 800 } })
  await alreadyAtDesk(desk, quality.member)
  await desk.goto(`/mesa/${HERE}/recepciones`)
  const row = desk.getByRole('row').filter({ hasText: spelledLotCode(lot) })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('37 de primera, 3 rechazadas: Tapa suelta (envase)')
  await row.getByRole('link').first().click()
  await expect(desk.getByRole('img', { name: 'Lo que no cumplía la ficha' })).toBeVisible()
  await desk.getByLabel('Cuántas de las 37 de primera').fill('2')
  await desk.getByLabel('Qué tenían').fill('Etiqueta rota')
  await desk.getByRole('button', { name: 'Pasar a segunda' }).click()
  await expect(desk.getByRole('status')).toContainText('Pasaron a segunda')
  await expect(desk.getByText('35 de primera, 2 de segunda, 3 rechazadas')).toBeVisible()
  await desk.getByLabel('Qué se contó mal').fill('Eran de otro pedido')
  await desk.getByRole('button', { name: 'Retirarla' }).click()
  await expect(heading(desk)).toContainText('Se retiró')
  await desk.close()
  await endOfficesOf(quality.member)

  const member = await sessionOf((await newMember(group)).id)
  const { body } = await call<OwnLots>('GET', `/members/organizations/${group}/lots`, undefined, member)
  expect(body.lots.find(({ code }) => code === lot)).toMatchObject({ left: 60, receptions: [] })
})

test('what the store does not take stays on her phone with its reason, and is mended', async ({ page }) => {
  const standard = await votedStandard(HERE)
  await lotOf(group, { units: 10, standard })
  const callOff = await promisedCallOff(HERE, standard, { [group]: 10 })
  const quality = await newOfficer(HERE, ['quality'])
  const foreign = await lotOf(group, { units: 10, standard: await votedStandard(HERE) })
  await alreadyInAs(page, quality.member)
  await page.goto(`/grupo/recepciones/${callOff}/${group}`)
  await page.getByLabel('Otro código').check()
  await page.getByLabel('Código del lote').fill(foreign)
  await page.getByLabel('De primera').fill('4')
  await page.getByRole('button', { name: 'Anotar lo recibido' }).click()
  const link = page.locator(`a[href="/grupo/recepciones/${callOff}/${group}"]`)
  await expect(link).toContainText('Hay algo que arreglar')
  await link.click()
  await expect(page.getByRole('alert')).toContainText('no se hizo según la ficha de ese pedido')
  await page.getByRole('button', { name: 'Corregirlo' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByLabel('De primera')).toHaveValue('4')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Anotar lo recibido' }).click()
  await expect(link).toContainText('Llegaron 4 de 10 frascos')
  await expect(link).not.toContainText('Por enviar')
  await endOfficesOf(quality.member)
})
