import { sql } from '../../../clients/store-database.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { newAssociation } from '../../../fixtures/offices.ts'
import { setUpFactor } from '../../../fixtures/second-factor.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from './at-desk.ts'
import { expectLight } from './light.ts'

const h1 = { level: 1 } as const
const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-31`

test.afterAll(endOffices)

async function board() {
  const association = await newAssociation()
  const [president, secretary] = [
    await newOfficer(association, ['president']),
    await newOfficer(association, ['secretary']),
  ]
  return { association, president, secretary, settings: `/mesa/${association}/ajustes/cargos` }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a president asks for a treasurer, the secretary confirms, and it stands written for both', async ({
      page,
    }) => {
      const { association, president, secretary, settings } = await board()
      const elected = await newOfficer(association, ['quality'])
      await certificateOf(elected.member, { opens: ['treasurer'] })
      await alreadyAtDesk(page, president.member, true)
      await page.goto(settings)
      await page.getByRole('link', { name: 'Dar un cargo' }).click()
      await expect(page.getByRole('heading', h1)).toHaveText('Dar un cargo')
      await page.getByLabel('Cargo').selectOption({ label: 'Tesorera' })
      await page.getByLabel('Por qué acta').fill('Acta 4 de la asamblea')
      await page.getByRole('button', { name: 'Pedirlo' }).click()
      await expect(page.getByText('Elige a una persona.')).toBeVisible()
      await expect(page.getByLabel('Por qué acta')).toHaveValue('Acta 4 de la asamblea')
      await page.getByLabel('Quién').selectOption(elected.member)
      await page.getByLabel('Último día').fill(NEXT_YEAR)
      await page.getByRole('button', { name: 'Pedirlo' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó pedido')
      await expect(page.getByText('Tú lo pediste. Falta que otra persona')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Confirmarlo' })).toHaveCount(0)

      await alreadyAtDesk(page, secretary.member, true)
      await page.goto(settings)
      await expect(page.getByRole('row', { name: new RegExp(`Quién.*${elected.name}`) })).toBeVisible()
      await page.getByRole('button', { name: 'Confirmarlo' }).click()
      await expect(page.getByRole('status')).toContainText('Vale desde ahora')
      const held = page.getByRole('row', { name: new RegExp(`Tesorera.*${elected.name}`) }).first()
      await expect(held).toContainText('Acta 4 de la asamblea')
      await expect(held).toContainText(`Lo anotó ${president.name} y ${secretary.name}`)
      await expect(
        page.getByRole('cell', { name: `Confirmó un cargo: Tesorera, ${elected.name}` }),
      ).toBeVisible()
    })

    test('an officer who lost her app connects another one when two said so, and a third vouches for it', async ({
      page,
    }) => {
      const { association, president, secretary, settings } = await board()
      const treasurer = await newOfficer(association, ['treasurer'])
      await alreadyAtDesk(page, secretary.member, true)
      const sayOfHer = async (button: string) => {
        await page.goto(settings)
        const row = page.getByRole('row', { name: new RegExp(`^${treasurer.name}`) }).last()
        await row.getByText('Decir algo', { exact: true }).click()
        await row.getByRole('button', { name: button }).click()
      }
      await sayOfHer('La perdió: que conecte otra')
      await expect(page.getByRole('status')).toContainText('Quedó pedido')
      await alreadyAtDesk(page, president.member, true)
      await page.goto(settings)
      await page.getByRole('button', { name: 'Confirmarlo' }).click()
      await expect(page.getByRole('status')).toContainText('Vale desde ahora')

      await setUpFactor(treasurer.member)
      await sql(`update second_factor set counts_from = now() + interval '1 day' where owner_id = $1`, [
        treasurer.member,
      ])
      await sayOfHer('Hablé con ella: es suya')
      await expect(page.getByRole('status')).toContainText('sirve desde ahora')
    })
  })

test('its pages are easy and light at every width, with all that may stand on them', async ({
  page,
  expectEasy,
}) => {
  const { association, president, secretary, settings } = await board()
  const treasurer = await newOfficer(association, ['treasurer'])
  await sql(`update mandate set until = now() + interval '20 days' where id = $1`, [treasurer.mandate])
  await sql('update membership set until = now() where member_id = $1', [treasurer.member])
  await sql(`update second_factor set counts_from = now() + interval '1 day' where owner_id = $1`, [
    treasurer.member,
  ])
  for (const office of ['trainer', 'quality'])
    await president.at('/offices', 'POST', {
      ...{ office, memberId: secretary.member, until: NEXT_YEAR, act: 'Acta 4 de la asamblea de marzo' },
    })
  await alreadyAtDesk(page, secretary.member, true)
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['', '/ajustes/cargos', '/ajustes/cargos/dar', '/ajustes/cargos/dar?q=nadie']) {
      await page.goto(`/mesa/${association}${path}`)
      await expectEasy()
      await expectLight(page)
    }
  }
  await page.goto(settings)
  await expect(page.getByText('Por terminar.')).toBeVisible()
  await expect(page.getByText('Ya no es de ningún grupo')).toBeVisible()
  for (const office of [president, secretary])
    await sql('update mandate set ended_at = now() where id = $1', [office.mandate])
  await alreadyAtDesk(page, treasurer.member)
  await page.goto(settings)
  await expect(page.getByText('Sin directiva vigente.')).toBeVisible()
  await expectEasy()
})
