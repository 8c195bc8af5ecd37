import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test.ts'
import { setTrust } from '../../../clients/group-desk.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { jpeg } from '../../../fixtures/phone-photo.ts'
import { paidOrder } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'
import { alreadyIn, someone } from './entry.ts'
import { chooserOf, heading, storedAs, takePhoto } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

/** With letters twice as large, as her phone can be set, nothing stands beyond the right edge. */
async function expectUncut(page: Page, where: string) {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await expect.poll(beyond, where).toBeLessThanOrEqual(0)
}

/** As far as Tab takes her; where she stands is always seen. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(unseenFocus), `after ${presses} presses on the way to ${target}`).toBeNull()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`no way by Tab to ${target}`)
}

/** Runs in the page. A hidden field shows its focus on its label; the bar covers nothing that has it. */
function unseenFocus() {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at.tabIndex < 0) return null
  const shown = at.classList.contains('hidden') ? (at.closest('label') ?? at) : at
  const { top, bottom } = shown.getBoundingClientRect()
  const bar = shown.closest('.bottom') ? null : document.querySelector('.bottom')
  const end = bar?.getBoundingClientRect().top ?? innerHeight
  if (top >= 0 && bottom <= end && getComputedStyle(shown).outlineStyle !== 'none') return null
  return `${shown.outerHTML.slice(0, 120)} ${Math.round(top)}–${Math.round(bottom)} of ${Math.round(end)}`
}

test('the whole wizard goes by keyboard, and one always sees where one stands', async ({ page }) => {
  const { group } = await someone('leader')
  await setTrust(group, false)
  const title = `Manta ${Date.now().toString(36)}`
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  await expect(page.getByRole('link', { name: 'Poner un producto' })).toBeVisible()
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(page, target)
    await page.keyboard.press(key)
  }
  await press(page.getByRole('link', { name: 'Poner un producto' }))
  await tabTo(page, page.getByLabel('Sacar una foto'))
  const chooser = await chooserOf(page, () => page.keyboard.press('Enter'))
  await chooser.setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await jpeg(800, 600) })
  await expect(page.getByRole('button', { name: /Foto 1/ })).toBeVisible()
  const onward = page.getByRole('button', { name: 'Seguir' })
  await press(onward)
  await expect(page.getByLabel('Su nombre')).toBeFocused()
  await page.keyboard.type(title)
  await press(page.getByRole('radio').first(), 'Space')
  while (!(await page.getByRole('radio', { name: 'Lana y telar' }).isChecked()))
    await page.keyboard.press('ArrowRight')
  await press(onward)
  await expect(page.getByLabel('Precio')).toBeFocused()
  await page.keyboard.type('12990')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Para vender ahora')).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Cuánto mide o cuánto trae')).toBeFocused()
  await page.keyboard.type('30 cm')
  await press(onward)
  await expect(heading(page)).toHaveText('Así se va a ver')
  await press(page.getByRole('button', { name: 'Mandar a la asociación' }))
  await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible()
  await expect.poll(async () => (await storedAs(title)).length).toBe(1)
})

test('what is wrong comes before her eyes, and every question is easy to hear and to touch', async ({
  page,
  expectEasy,
}) => {
  const { group } = await someone('leader')
  await alreadyIn(page, group)
  await page.goto('/grupo/no/hay')
  await expect(heading(page)).toHaveText('Esto no está')
  await expectEasy()
  await page.goto('/grupo/cola')
  await expect(heading(page)).toHaveText('Todo está mandado')
  await expectEasy()
  await page.goto('/grupo/cuenta/invitar')
  await page.getByRole('button', { name: 'Hacer la invitación' }).click()
  await expect(page.getByRole('alert')).toBeInViewport()
  await expectEasy()

  await page.goto('/grupo/productos/nuevo')
  await takePhoto(page, 'Sacar una foto', await jpeg(800, 600))
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByLabel('Su nombre').fill('Miel de ulmo')
  await page.getByText('Miel y colmena', { exact: true }).click()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByRole('link', { name: '¿Te ayudo a calcularlo?' }).click()
  await page.getByRole('button', { name: 'Ver el precio' }).click()
  await expect(page.getByRole('alert')).toBeInViewport()
  await expect(page.getByLabel('Lo que gastas en materiales')).toBeFocused()
  await expectEasy()
  await page.getByLabel('Lo que gastas en materiales').fill('2600')
  await page.getByRole('button', { name: 'Ver el precio' }).click()
  await expect(heading(page)).toHaveText('Para que te convenga, cóbralo a')
  await expectEasy()
  await page.getByRole('button', { name: /^Usar/ }).click()
  await page.getByLabel('Para vender ahora').fill('3')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByLabel('Peso o cantidad').fill('500 g')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByLabel('Ingredientes').fill('Miel')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(heading(page)).toHaveText('¿Tiene algo de esto?')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(page.getByRole('alert')).toBeInViewport()
  await expectEasy()
  await page.getByText('No, ninguno').click()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(heading(page)).toHaveText('¿Le agregaste algo de esto?')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(heading(page)).toHaveText('¿Cuándo vence?')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(page.getByText('Falta la fecha de vencimiento.')).toBeInViewport()
  await expect(page.getByLabel('Vence')).toBeFocused()
  await expectEasy()
})

test('with letters twice as large nothing is cut, and a consignment and its label are as easy', async ({
  page,
  context,
  stack,
  expectEasy,
}) => {
  const order = await paidOrder({ units: 2 })
  const phone = await groupPhone(order.docs[0]?.maker.handle ?? '')
  const consignment = (await phone.consignments()).find(({ displayId }) => displayId === order.displayId)
  await phone.move(consignment?.id ?? '', 'accepted')
  await context.addCookies([{ name: 'grupo', value: phone.token, url: `${stack.urls.shop}/grupo` }])
  for (const path of [
    `pedidos/${consignment?.id}/etiqueta`,
    `pedidos/${consignment?.id}`,
    'productos',
    'cuenta',
  ]) {
    await page.goto(`/grupo/${path}`)
    await expect(page.locator('article, main summary, main a').first()).toBeVisible()
    await expectEasy()
    await expectUncut(page, path)
  }
  for (const to of ['packed', 'handed_over']) await phone.move(consignment?.id ?? '', to)
  await page.goto('/grupo/liquidaciones')
  await page.getByText('¿Por qué este monto?').first().click()
  await expect(page.getByRole('row', { name: 'Para tu grupo' }).first()).toBeVisible()
  await expectUncut(page, 'liquidaciones')
})

test('with letters twice as large no question of a product is cut', async ({ page }) => {
  test.slow()
  const { group } = await someone('leader')
  await alreadyIn(page, group)
  await page.goto('/grupo/productos/nuevo')
  await takePhoto(page, 'Sacar una foto', await jpeg(800, 600))
  await takePhoto(page, 'Otra foto', await jpeg(800, 600))
  await page.getByRole('button', { name: /Foto 2/ }).click()
  await expectUncut(page, 'fotos')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByLabel('Su nombre').fill('Miel de quillay')
  await page.getByText('Miel y colmena', { exact: true }).click()
  await expectUncut(page, 'nombre')
  const { search } = new URL(page.url())
  const steps = 'precio cuenta cuantas trae lleva alergenos agregado vence guarda permiso datos vista'
  for (const step of steps.split(' ')) {
    await page.goto(`/grupo/productos/nuevo${search.replace('nombre', step)}`)
    await expect(page.locator('.bar')).toBeVisible()
    await page.evaluate(() => document.querySelectorAll('details').forEach((folded) => (folded.open = true)))
    await expectUncut(page, step)
  }
})

test('with letters twice as large no group has a product whose words are cut', async ({
  page,
  context,
  stack,
}) => {
  const longest = await sql<{ handle: string }>(
    `select o.handle from organization o
      join federation_organization_product_product l on l.organization_id = o.id and l.deleted_at is null
      join product p on p.id = l.product_id and p.deleted_at is null,
      regexp_split_to_table(p.title, '\\s+') as word
      where o.status = 'active' and exists (select 1 from membership m where m.organization_id = o.id
        and m.role = 'leader' and m.accepted_at is not null and m.until is null and m.deleted_at is null)
      group by o.handle order by max(length(word)) desc, o.handle limit 5`,
  )
  expect(longest).toHaveLength(5)
  for (const { handle } of longest) {
    const { token } = await groupPhone(handle)
    await context.addCookies([{ name: 'grupo', value: token, url: `${stack.urls.shop}/grupo` }])
    await page.goto('/grupo/productos')
    await expect(page.locator('main li').first()).toBeVisible()
    await expectUncut(page, handle)
  }
})
