import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { inDays } from '../../../../fixtures/supply/agreement.ts'
import { begunUnion, completeUnion, unionMember } from '../../../../fixtures/supply/union.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const DESK = 'productoras-de-arauco'

test.use({ viewport: { width: 360, height: 740 } })

test('a union is begun, told what it lacks, and presented once it lacks nothing', async ({
  page,
  expectEasy,
}) => {
  const officer = await newOfficer(DESK, ['coordinator'])
  await alreadyAtDesk(page, officer.member)
  const name = `Unión ${officer.phone.slice(-6)}`

  await page.goto(`/mesa/${DESK}/convenios/uniones`)
  await page.getByRole('link', { name: 'Empezar una unión' }).click()
  await page.getByLabel('Cómo se llama la unión').fill(name)
  await page.getByLabel('Número del proceso').fill(`1057-${officer.phone.slice(-6)}-LE26`)
  await page.getByLabel('Quién compra').fill('Hospital de Curanilahue')
  await page.getByLabel('Qué compra').fill('Mermeladas para desayunos')
  await page.getByLabel('De cuánto es').fill('400')
  await page.getByLabel('Día en que cierra').fill(inDays(12))
  await expectEasy()
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó anotada la unión')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('le falta algo')

  const member = unionMember()
  await page.getByRole('link', { name: 'Sumar una integrante' }).click()
  await page.getByLabel('Razón social').fill(member.name)
  await page.getByLabel('RUT').fill('12.345.678-0')
  await page.getByLabel('Qué es ante la ley').fill('Cooperativa')
  await page.getByLabel('Quién firma por ella').fill('Rosa Prueba')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByText('El RUT no es válido.')).toBeVisible()
  await page.getByLabel('RUT').fill(member.rut)
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó anotada la integrante')

  await page.getByText('Anotar un documento').click()
  await page.getByLabel('Número o folio').fill('123')
  await page.getByLabel('Día en que se emitió').fill(inDays(-1))
  await page.getByLabel('Hasta qué día vale').fill(inDays(11))
  await page.getByRole('button', { name: 'Anotar el documento' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó anotado el documento')
  await expect(page.getByText('Habilidad en el Registro de Proveedores: vence el')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Vencido' })).toBeVisible()
  await expectEasy()
  await expectLight(page)

  const union = await begunUnion(officer, DESK, { name: `${name} completa` })
  await completeUnion(officer, union)
  await page.goto(`/mesa/${DESK}/convenios/uniones/${union.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('lista para ofertar')
  await page.getByText('Anotar qué pasó').click()
  await page.getByRole('button', { name: 'Anotarlo' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó anotado que se presentó')
  await page.goto(`/mesa/${DESK}/convenios/uniones`)
  const row = page.getByRole('row').filter({ hasText: `${name} completa` })
  await expect(row).toContainText('Presentada')
  await expectEasy()
  await endOfficesOf(officer.member)
})
