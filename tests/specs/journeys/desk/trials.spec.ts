import { randomUUID } from 'node:crypto'
import { leave, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { sayOfTrial } from '../../../fixtures/training/trial.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from './at-desk.ts'

const made: string[] = []
let association = ''
let group = ''
let title = ''
test.beforeAll(async () => {
  association = await newAssociation()
  group = await newGroup(association)
  const headers = await sessionOf((await newMember(group)).id)
  title = `Estuche ${randomUUID().slice(0, 8)}`
  const trial = randomUUID()
  for (const step of ['idea', 'batch', 'sale'] as const)
    await sayOfTrial(headers, group, trial, step, step === 'idea' ? { more: { title } } : {})
  await sayOfTrial(headers, group, randomUUID(), 'idea', { more: { title: 'Otra idea' } })
})
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await leave(association)
})

async function officer(of: string, office: string) {
  const one = await newOfficer(of, [office])
  made.push(one.member)
  return one
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a trainer reads what a group tries and leaves an advice', async ({ page, expectEasy }) => {
      const { member, name } = await officer(association, 'trainer')
      await alreadyAtDesk(page, member)
      await page.goto(`/mesa/${association}/formacion/pruebas`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 pruebas de productos')
      if (javaScriptEnabled) await expectEasy()
      await page.getByText('Filtrar y ordenar').click()
      await page.getByLabel('En qué va').selectOption('Con venta de prueba')
      await page.getByRole('button', { name: 'Ver', exact: true }).click()
      await expect(page.getByText('Otra idea')).toHaveCount(0)
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByText('12, y 10 salieron para vender.')).toBeVisible()
      await expect(page.getByText('$2.568 en materiales y envase')).toBeVisible()
      await expect(page.getByText('¿Lo hay más ancho?')).toBeVisible()

      await page.getByRole('button', { name: 'Dejar el consejo' }).click()
      await expect(page.getByText('Escribe tu consejo: el grupo lo lee en su celular.')).toBeVisible()
      const text = `Prueben uno más ancho ${randomUUID().slice(0, 8)}.`
      await page.getByLabel('Lo que le dirías al grupo').fill(text)
      await page.getByRole('button', { name: 'Dejar el consejo' }).click()
      await expect(page.getByRole('status')).toContainText('El grupo lee tu consejo')
      await expect(page.getByText(text)).toBeVisible()
      await expect(page.getByText(`${name}, `)).toBeVisible()
      if (javaScriptEnabled) await expectEasy()
    })

    test('an auditor only reads, and the federation is told sums', async ({ page, expectEasy }) => {
      await alreadyAtDesk(page, (await officer(association, 'auditor')).member)
      await page.goto(`/mesa/${association}/formacion/pruebas`)
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByText('¿Lo hay más ancho?')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Dejar el consejo' })).toHaveCount(0)

      await alreadyAtDesk(page, (await officer(FEDERATION, 'trainer')).member)
      await page.goto(`/mesa/${FEDERATION}/formacion/pruebas`)
      await expect(page.getByRole('row', { name: new RegExp(`Grupo ${group}`) })).toContainText('Se reserva')
      await expect(page.getByText(title)).toHaveCount(0)
      if (javaScriptEnabled) await expectEasy()
    })
  })
