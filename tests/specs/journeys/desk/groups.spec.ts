import { messagesTo } from '../../../clients/mailbox.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { named } from '../group/product-steps.ts'
import { atDesk, coordinator, h1 } from './officer.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a coordinator founds a group and invites the first of its members', async ({
      page,
      expectEasy,
    }) => {
      const { id, association } = await coordinator()
      const name = named('Hilanderas de la Vega')
      await atDesk(page, id)
      await page.goto(`/mesa/${association}`)
      await page.getByRole('link', { name: /^Grupos/ }).click()
      await expect(page.getByRole('heading', h1)).toContainText(/\d+ grupos/)
      await page.getByRole('link', { name: 'Fundar un grupo' }).click()
      await page.getByLabel('Nombre del grupo').fill(name)
      await page.getByRole('button', { name: 'Fundar el grupo' }).click()
      await expect(page.getByRole('alert')).toContainText('No quedó guardado')
      await expect(page.getByText('Elige la comuna.')).toBeVisible()
      await expect(page.getByLabel('Nombre del grupo')).toHaveValue(name)
      if (javaScriptEnabled) await expectEasy()
      await page.getByLabel('Comuna').selectOption({ label: 'Cañete' })
      await page.getByLabel('Oficio').fill('Hilado')
      await page.getByRole('button', { name: 'Fundar el grupo' }).click()
      await expect(page.getByRole('status')).toContainText('Fundado')
      await expect(page.getByRole('heading', h1)).toHaveText(name)

      await page.getByRole('link', { name: 'Invitar a una socia' }).click()
      await page.getByLabel('Nombre y apellido').fill('Rosa Prueba')
      await page.getByLabel('Celular').fill('123')
      await page.getByRole('button', { name: 'Invitar' }).click()
      await expect(page.getByText('El celular va así: 9 1234 5678.')).toBeVisible()
      const phone = newPhone()
      await page.getByLabel('Celular').fill(phone)
      await page.getByRole('button', { name: 'Invitar' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó invitada')
      const row = page.getByRole('row').filter({ hasText: 'Rosa Prueba' })
      await expect(row).toContainText('Presidenta o encargada')
      await expect(row).toContainText('Invitada, aún no responde')
      await expect.poll(() => messagesTo(phone).map(({ template }) => template)).toContain('invitation')

      await page.getByRole('link', { name: 'Invitar a una socia' }).click()
      await page.getByLabel('Nombre y apellido').fill('Elba Prueba')
      await page.getByRole('button', { name: 'Invitar' }).click()
      await expect(page.getByRole('status')).toContainText('Mándale tú este enlace')
      await expect(page.getByText(/\/grupo\/invitacion\//)).toBeVisible()
      const [group] = await sql<{ handle: string }>('select handle from organization where name = $1', [name])
      await leave(group?.handle ?? '')
    })

    test('a group is corrected, trusted, rests and leaves, and each is told', async ({
      page,
      expectEasy,
    }) => {
      const { id, association } = await coordinator()
      const group = await newGroup(association)
      const member = await newMember(group)
      await atDesk(page, id)
      const home = `/mesa/${association}/grupos/${group}`
      await page.goto(home)
      await page.getByRole('link', { name: 'Corregir sus datos' }).click()
      await page.getByLabel('Localidad').fill('Antiquina')
      await page.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByRole('status')).toContainText('Guardado')
      await expect(page.getByText('Antiquina, Cañete')).toBeVisible()

      await expect(page.getByRole('heading', { name: 'Lo que manda espera' })).toBeVisible()
      await page.getByRole('button', { name: 'Marcar de confianza' }).click()
      await expect(page.getByRole('heading', { name: 'Es de confianza' })).toBeVisible()

      await page.getByRole('link', { name: `Corregir los datos de ${member.name}` }).click()
      await page.getByLabel('Nombre y apellido').fill('Rosa Corregida')
      await page.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByText('Pregúntale antes: sus datos son de ella.')).toBeVisible()
      await expect(page.getByLabel('Nombre y apellido')).toHaveValue('Rosa Corregida')
      if (javaScriptEnabled) await expectEasy()
      await page.getByLabel('Ella está de acuerdo').check()
      await page.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByRole('status')).toContainText('Corregido')
      await expect(page.getByRole('cell', { name: 'Rosa Corregida', exact: true })).toBeVisible()

      await page.getByRole('link', { name: 'Pausa o salida' }).click()
      await page.getByLabel('Vuelven el').fill('2020-01-01')
      await page.getByRole('button', { name: 'Poner en pausa' }).click()
      await expect(page.getByText('Tiene que ser de mañana en adelante.')).toBeVisible()
      if (javaScriptEnabled) await expectEasy()
      await page.getByLabel('Vuelven el').fill('')
      await page.getByLabel('Lo que lee quien quiere comprar').fill('Volvemos tras la cosecha.')
      await page.getByRole('button', { name: 'Poner en pausa' }).click()
      await expect(page.getByRole('definition').filter({ hasText: 'En pausa' })).toBeVisible()
      await page.getByRole('button', { name: 'Terminar la pausa' }).click()
      await expect(page.getByRole('definition').filter({ hasText: 'Activo' })).toBeVisible()

      await page.goto(`${home}/estado`)
      await page.getByRole('button', { name: 'Anotar que se fue' }).click()
      await expect(page.getByText('Marca que estás segura')).toBeVisible()
      await page.getByLabel('Estoy segura').check()
      await page.getByRole('button', { name: 'Anotar que se fue' }).click()
      await expect(page.getByRole('definition').filter({ hasText: 'Se fue' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Corregir sus datos' })).toHaveCount(0)
      const done = await sql<{ what: string }>(
        `select what from act a join organization o on o.handle = $1 where a.subject in (o.id, $2) order by a.at`,
        [group, member.id],
      )
      expect(done.map(({ what }) => what)).toEqual([
        'group.changed',
        'group.trusted',
        'member.corrected',
        'group.paused',
        'group.active',
        'group.left',
      ])
    })
  })
