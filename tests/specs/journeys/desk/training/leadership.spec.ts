import { randomUUID } from 'node:crypto'
import { sql } from '../../../../clients/store-database.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { aCircle } from '../../../../fixtures/training/mentoring-circle.ts'
import { aWish } from '../../../../fixtures/training/own-words.ts'
import { giveOffice, newAssociation } from '../../../../fixtures/offices.ts'
import { leave } from '../../../../clients/member.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../../support/scripts-at-desk.ts'
import { alreadyAtDesk } from '../at-desk.ts'

const ASSOCIATION = 'productoras-de-arauco'
const GROUP = 'telar-mar-adentro'
const PAGE = `/mesa/${ASSOCIATION}/formacion/liderazgo`
const h1 = { level: 1 } as const
const made: string[] = []
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await sql('update membership set until = now() where member_id = any($1)', [made])
})

async function officer(office: string, of = ASSOCIATION) {
  const { member, name } = await newOfficer(of, [office])
  made.push(member)
  return { member, name }
}
/** Somebody of a group below, or of that association itself, with a name that nobody else has. */
async function someone(first: string, of = GROUP) {
  const id = `mem_${randomUUID()}`
  const name = `${first} ${id.slice(4, 12)}`
  made.push(id)
  await sql('insert into member (id, name) values ($1, $2)', [id, name])
  await sql(
    `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
      select $1, o.id, $2, 'member', now(), now() from organization o where o.handle = $3`,
    [`mship_${id}`, id, of],
  )
  return { id, name }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a circle is made, gathers people, meets, and is closed', async ({ page }) => {
      const { member } = await officer('coordinator')
      const [ana, eva] = [await someone('Rosaura'), await someone('Rosalía')]
      const name = `Círculo ${randomUUID().slice(0, 8)}`
      await alreadyAtDesk(page, member)
      await page.goto(PAGE)
      await page.getByRole('link', { name: 'Formar un círculo' }).click()
      await page.getByLabel('Cómo se llama').fill(name)
      await page.getByRole('button', { name: 'Formarlo' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByLabel('Cómo se llama')).toHaveValue(name)
      await page.getByLabel('Para qué se juntan').fill('Dirigir una asamblea')
      await page.getByRole('button', { name: 'Formarlo' }).click()
      await expect(page.getByRole('status')).toContainText('quedó formado')
      await expect(page.getByRole('heading', h1)).toHaveText(name)

      for (const [who, part] of [
        [ana, 'acompañan'],
        [eva, 'participan'],
      ] as const) {
        await page.getByLabel('¿Falta alguien?').fill(who.name)
        await page.getByRole('button', { name: 'Buscar' }).click()
        await page.getByRole('checkbox', { name: who.name }).first().check()
        await page.getByRole('button', { name: `Las marcadas ${part}` }).click()
        await expect(page.getByRole('status')).toContainText('quiénes están')
      }
      await page.getByRole('button', { name: 'Anotar la reunión' }).click()
      await expect(page.getByText('Escribe de qué hablaron.')).toBeVisible()
      await page.getByLabel('De qué hablaron').fill('Cómo se abre una asamblea')
      const present = page.getByRole('group', { name: 'Quiénes estuvieron' })
      for (const { name: called } of [ana, eva]) await present.getByLabel(called).check()
      await page.getByRole('button', { name: 'Anotar la reunión' }).click()
      await expect(page.getByRole('status')).toContainText('La reunión quedó anotada')
      await expect(page.getByText('Cómo se abre una asamblea')).toBeVisible()
      await expect(page.getByText(`Estuvieron ${eva.name} y ${ana.name}.`)).toBeVisible()

      await page.getByText('Proponer que una acompañe a otra').click()
      await page.getByLabel('Quién acompaña').selectOption(ana.name)
      await page.getByLabel('A quién').selectOption(ana.name)
      await page.getByRole('button', { name: 'Proponerlo' }).click()
      await expect(page.getByRole('alert')).toContainText('dos personas distintas')
      await expect(page.getByLabel('Quién acompaña')).toHaveValue(ana.id)
      await page.getByLabel('A quién').selectOption(eva.name)
      await page.getByRole('button', { name: 'Proponerlo' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó propuesto')
      await expect(page.getByText('Falta que las dos digan que sí')).toBeVisible()

      await page.getByText('Cerrar el círculo').click()
      await page.getByRole('button', { name: 'Sí, cerrarlo' }).click()
      await expect(page.getByRole('status')).toContainText('quedó cerrado')
      await expect(page.getByRole('button', { name: 'Anotar la reunión' })).toHaveCount(0)
      await page.goto(PAGE)
      await expect(page.getByRole('link', { name })).toContainText('1 reunión')
    })

    test('an auditor reads who would take over, and makes nothing', async ({ page }) => {
      const { member } = await officer('auditor')
      await alreadyAtDesk(page, member)
      await page.goto(PAGE)
      await expect(page.getByRole('heading', h1)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Formar un círculo' })).toHaveCount(0)
      await page.goto(`${PAGE}/nuevo`)
      await expect(page).toHaveURL(PAGE)
    })
  })

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the heading says for how many offices that end nobody is ready', async ({ page, expectEasy }) => {
    const association = await newAssociation()
    const { member } = await officer('coordinator', association)
    const [ana, eva, ida] = [
      await someone('Presidenta', association),
      await someone('Candidata', association),
      await someone('Reservada', association),
    ]
    await giveOffice(ana.id, association, 'president', { since: '-800 days', until: '200 days' })
    await giveOffice(ana.id, association, 'president', {
      ...{ since: '-1600 days', until: '-801 days', endedAt: null },
    })
    await sql(`update mandate set until = now() + interval '2 years' where member_id = $1`, [member])
    await alreadyAtDesk(page, member)
    const address = `/mesa/${association}/formacion/liderazgo`
    await page.goto(address)
    await expect(page.getByRole('heading', h1)).toHaveText(
      'A un cargo que termina antes de un año le falta quien siga',
    )
    await expect(page.getByText('0 de 1')).toBeVisible()

    await aWish(eva.id, ['president'], { level: 5, isSeen: true })
    await aWish(ida.id, ['president'], { level: 5, isSeen: false })
    await giveOffice(eva.id, association, 'president', {
      ...{ since: '-2000 days', until: '-1601 days' },
    })
    await page.goto(address)
    await expect(page.getByRole('heading', h1)).toHaveText(
      'El cargo que termina antes de un año tiene quien siga',
    )
    const ending = page.getByRole('table', { name: 'Cargos que terminan antes de un año' })
    await expect(ending.getByText(eva.name)).toBeVisible()
    await expect(page.getByText(ida.name)).toHaveCount(0)
    await expectEasy()
    await page.goto(`${address}/${await aCircle(association, [eva.id, ida.id])}`)
    await expect(page.getByRole('heading', { name: 'Anotar una reunión' })).toBeVisible()
    await expectEasy()
    await leave(association)
  })
})
