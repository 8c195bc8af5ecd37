import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { leave, newGroup } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { agreedCallOff } from '../../../../fixtures/supply/agreed-call-off.ts'
import { lotOf } from '../../../../fixtures/supply/lot.ts'
import { votedStandard } from '../../../../fixtures/supply/standard.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { dayIn } from '../../../../support/days.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const HERE = 'productoras-de-arauco'
test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })

let group = ''
test.beforeAll(async () => {
  group = await newGroup(HERE)
})
test.afterAll(() => leave(group))

test('what was received is handed over with a note, its buyer reads who took it, and the group’s page what to learn', async ({
  page,
}) => {
  const standard = await votedStandard(HERE)
  const lot = await lotOf(group, { units: 60, standard })
  const callOff = await agreedCallOff(HERE, 2500, { [group]: 40 }, { deliverOn: dayIn(0), standard })
  const quality = await newOfficer(HERE, ['quality'])
  const body = {
    ...{
      callOff,
      group,
      lot,
      acceptedUnits: 38,
      downgradedUnits: 0,
      rejectedUnits: 2,
      why: 'Etiqueta corrida',
    },
    ...{ isMore: false, point: 'label' },
  }
  await quality.at('/receptions', 'POST', body, HERE, { 'idempotency-key': callOff })
  await alreadyAtDesk(page, quality.member)
  await page.goto(`/mesa/${HERE}/recepciones`)
  await page.locator(`a[href$="/recepciones/pedidos/${callOff}"]`).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('hay 38 frascos por entregar')
  await expect(page.getByRole('row').filter({ hasText: spelledLotCode(lot) })).toContainText('38')
  await page.getByLabel('Su RUT').fill('1-1')
  await page.getByRole('button', { name: 'Anotar la entrega' }).click()
  await expect(page.getByText('Escribe quién lo recibió.')).toBeVisible()
  await page.getByLabel('Su nombre').fill('Rosa Pérez')
  await page.getByLabel('Su RUT').fill('12.345.678-5')
  await page.getByRole('button', { name: 'Anotar la entrega' }).click()
  await expect(page.getByRole('status')).toContainText('La entrega quedó anotada')
  await expect(page.getByRole('row').filter({ hasText: 'Rosa Pérez' })).toContainText('12.345.678-5')
  await expectLight(page)
  const note = await page.getByRole('link', { name: /Nota \d+ \(PDF\)/ }).getAttribute('href')
  expect((await page.request.get(note ?? '')).headers()['content-type']).toContain('application/pdf')

  await page.goto(`/mesa/${HERE}/grupos/${group}`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Etiqueta corrida' })).toContainText('2 unidades')
  await endOfficesOf(quality.member)

  const [row] = await sql<{ token: string }>(
    `select q.token from supply_call_off c join supply_agreement a on a.id = c.agreement_id
      join supply_quotation q on q.id = a.quotation_id where c.id = $1`,
    [callOff],
  )
  await page.goto(`/compras/${row?.token}`)
  await expect(page.getByRole('row').filter({ hasText: 'Rosa Pérez' })).toContainText(spelledLotCode(lot))
})
