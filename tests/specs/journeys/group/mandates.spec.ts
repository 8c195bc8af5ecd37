import { expect, test } from '../../../support/browser-test.ts'
import { sql } from '../../../clients/store-database.ts'
import { alreadyIn, alreadyInAs, someone } from './entry.ts'

test.use({ viewport: { width: 360, height: 740 } })

/** One of the association who may be asked for help, as if she had said yes to it. */
async function helperNear(group: string): Promise<{ name: string; id: string }> {
  const name = `Marta ${Date.now().toString(36)}`
  const [row] = await sql<{ id: string }>(
    `with m as (insert into member (id, name) values ('mem_' || $2, $1) returning id),
      a as (select p.id from organization o join organization p on p.id = o.parent_id where o.handle = $3),
      s as (insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
        select 'mship_' || $2, a.id, m.id, 'helper', now(), now() from a, m)
      select id from m`,
    [name, name.replace(/\W/g, ''), group],
  )
  return { name, id: row?.id ?? '' }
}

test('a group gives one helper leave to act, sees it, and takes it back', async ({
  page,
  browser,
  expectEasy,
}) => {
  const { group, groupName } = await someone('leader')
  const helper = await helperNear(group)
  await alreadyIn(page, group)
  await page.goto('/grupo/cuenta/ayuda')
  await expect(page.getByText('Ahora nadie tiene permiso.')).toBeVisible()
  await page.getByRole('button', { name: 'Darle permiso a alguien' }).click()
  await page.getByRole('button', { name: 'Darle permiso', exact: true }).click()
  await expect(page.getByText('Elige a quién.')).toBeVisible()
  await expectEasy()
  await page.getByText(helper.name).click()
  await page.getByText('Una semana').click()
  await page.getByRole('button', { name: 'Darle permiso', exact: true }).click()
  await expect(page.getByText('Puede ayudar ahora')).toBeVisible()
  await expectEasy()

  const hers = await browser.newContext()
  const theirs = await hers.newPage()
  await alreadyInAs(theirs, helper.id)
  await theirs.goto('/grupo/cuenta')
  await expect(theirs.getByText('Le ayudas a este grupo.')).toBeVisible()
  await expect(theirs.getByText(groupName)).toBeVisible()
  await expect(theirs.getByRole('link', { name: 'Quién le ayuda a tu grupo' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Quitarle el permiso' }).click()
  await expect(page.getByText('Ya no puede', { exact: true })).toBeVisible()
  await expect(page.getByText('Ahora nadie tiene permiso.')).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('Todavía no estás en un grupo')
  await hers.close()
})

test('whoever is in two groups says with which one she works, and is asked again only when she wants', async ({
  page,
  expectEasy,
}) => {
  const one = await someone('leader')
  const other = await someone('treasurer', one.group)
  await sql(
    `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
      select 'mship_' || $1, o.id, $2, 'member', now(), now() from organization o where o.handle = $3`,
    [Date.now().toString(36), one.id, other.group],
  )
  await alreadyIn(page, one.group)
  await page.goto('/grupo/cuenta')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Con qué grupo vas a trabajar?')
  await expectEasy()
  await page.getByRole('button', { name: other.groupName }).click()
  await expect(page.getByText('socia', { exact: false }).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(other.groupName)).toBeVisible()
  await page.getByRole('button', { name: 'Cambiar de grupo' }).click()
  await page.getByRole('button', { name: one.groupName }).click()
  await expect(page.getByText('encargada')).toBeVisible()
})
