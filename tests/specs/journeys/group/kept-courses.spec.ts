import type { OwnCourses } from '../../../../store/src/contracts/index.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { lessons, openCourse, slug } from './demo-course.ts'
import { alreadyInAs, whenKept } from './entry.ts'

test.use({ viewport: { width: 360, height: 740 } })

let group = ''
test.beforeAll(async () => {
  group = await newGroup()
})
test.afterAll(() => leave(group))

test('with letters twice as large no screen of a course is cut', async ({ page }) => {
  await alreadyInAs(page, (await newMember(group)).id)
  await openCourse(page)
  for (const path of ['', `/${slug}`, `/${slug}/${lessons[0]?.slug}`]) {
    await page.goto(`/grupo/formacion${path}`, { waitUntil: 'networkidle' })
    await expect(page.locator('main .menu li, main .lesson p').first()).toBeVisible()
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await expect.poll(beyond, path).toBeLessThanOrEqual(0)
  }
})

test('a course that was taken off the phone is gone without signal, and what another one shows stays', async ({
  page,
  context,
}) => {
  const [first, second] = lessons
  await alreadyInAs(page, (await newMember(group)).id)
  await openCourse(page)
  await whenKept(page)
  await page.goto('/grupo/formacion/fotos-con-el-telefono')
  await page.getByRole('button', { name: /^Bajar el curso/ }).click()
  await expect(page.getByText(/^Está en tu teléfono/)).toBeVisible()
  await page.goto(`/grupo/formacion/${slug}/${first?.slug}`)
  await expect(page.locator('.lesson p').first()).toBeVisible()
  await page.goto(`/grupo/formacion/${slug}`)
  // What was read with signal is kept too.
  await page.getByRole('button', { name: /^Bajar lo que falta/ }).click()
  const shelf = () =>
    page.evaluate(async () =>
      (await (await caches.open('grupo-cursos')).keys()).map(({ url }) => new URL(url).pathname),
    )
  await expect(page.getByText(/^Está en tu teléfono/)).toBeVisible()
  const before = await shelf()
  await page.getByRole('button', { name: 'Sacarlo del teléfono' }).click()
  await expect(page.getByRole('button', { name: /^Bajar el curso/ })).toBeVisible()
  const after = await shelf()
  const isOfCourse = (path: string) => path.includes(slug)
  expect(before.filter(isOfCourse).length).toBeGreaterThan(lessons.length)
  expect(after.filter(isOfCourse)).toEqual([])
  const isPicture = (path: string) => path.startsWith('/cms-media/')
  expect(after.filter(isPicture).length).toBeGreaterThan(0)
  await context.setOffline(true)
  await page.getByRole('link', { name: new RegExp(second?.title ?? 'none') }).click()
  await expect(page.getByText('Esta lección no está en tu teléfono.')).toBeVisible()

  await page.goto('/grupo/formacion/fotos-con-el-telefono')
  await page.getByRole('button', { name: 'Sacarlo del teléfono' }).click()
  await expect.poll(shelf).toEqual([])
})

test('who is in no group learns too', async ({ page, expectEasy }) => {
  const former = await newGroup()
  const { id } = await newMember(former)
  await leave(former)
  await alreadyInAs(page, id)
  await page.goto('/grupo/productos')
  await page.getByRole('link', { name: 'Ver los cursos' }).click()
  await expectEasy()
  await page.getByRole('link', { name: 'Higiene y manipulación de alimentos' }).click()
  await page.getByRole('link', { name: 'Empezar' }).click()
  await expect(page.getByRole('button', { name: 'Terminé la lección' })).toBeVisible()
  for (const question of await page.locator('.asked fieldset').all())
    await question.locator('input').first().check()
  await page.getByRole('button', { name: 'Terminé la lección' }).click()
  await expect(page.getByText(/^\d de \d: /)).toBeVisible()
})

test('without signal a link that leads out of a lesson says so, and she stays', async ({ page, context }) => {
  const withLinks = lessons.find(({ blocks }) => blocks.some(({ blockType }) => blockType === 'links'))
  await alreadyInAs(page, (await newMember(group)).id)
  await openCourse(page)
  await page.getByRole('link', { name: new RegExp(withLinks?.title ?? 'none') }).click()
  await expect(page.locator('.lesson .links a').first()).toBeVisible()
  await context.setOffline(true)
  await page.locator('.lesson .links a').first().click()
  await expect(page.getByRole('alert')).toHaveText('Esto se abre con señal.')
  await expect(page).toHaveURL(new RegExp(`/grupo/formacion/${slug}/`))
})

test('of a course that was published again a lesson is read as it was kept, and kept anew for the next time', async ({
  page,
}) => {
  const path = `/grupo/api/lessons/${slug}/${lessons[0]?.slug}`
  const keptVersion = () =>
    page.evaluate(async (address) => {
      const kept = await (await caches.open('grupo-cursos')).match(address)
      return (JSON.parse(kept?.headers.get('head') ?? '[0]') as number[])[0]
    }, path)
  await alreadyInAs(page, (await newMember(group)).id)
  await openCourse(page)
  await page.getByRole('link', { name: new RegExp(lessons[0]?.title ?? 'none') }).click()
  await expect(page.locator('.lesson p').first()).toBeVisible()
  const before = (await keptVersion()) ?? 0
  expect(before).toBeGreaterThan(0)
  await page.route('**/grupo/api/me/courses', async (route) => {
    const response = await route.fetch()
    const { courses } = (await response.json()) as OwnCourses
    await route.fulfill({
      response,
      json: { courses: courses.map((one) => ({ ...one, version: one.version + 1 })) },
    })
  })
  await page.reload()
  await expect(page.locator('.lesson p').first()).toBeVisible()
  await expect.poll(keptVersion).toBe(before + 1)
})

test('a player that asks for a piece of what was taken along is given that piece', async ({
  page,
  context,
}) => {
  await alreadyInAs(page, (await newMember(group)).id)
  await page.goto('/grupo/formacion')
  await whenKept(page)
  await page.evaluate(async () => {
    const sound = new Response(new Blob(['0123456789'], { type: 'audio/mpeg' }))
    await (await caches.open('grupo-cursos')).put('/cms-files/prueba.mp3', sound)
  })
  await context.setOffline(true)
  const piece = (range: string) =>
    page.evaluate(async (asked) => {
      const answer = await fetch('/cms-files/prueba.mp3', { headers: { range: asked } })
      return [answer.status, answer.headers.get('content-range'), await answer.text()]
    }, range)
  expect(await piece('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
  expect(await piece('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789'])
  expect(await piece('bytes=0-999')).toEqual([206, 'bytes 0-9/10', '0123456789'])
})

test('a lesson is asked for within its course, and not below another one', async ({ page }) => {
  const status = async (path: string) => (await page.request.get(`/grupo/api/lessons${path}`)).status()
  expect(await status(`/${slug}/${lessons[0]?.slug}`)).toBe(200)
  expect(await status(`/${slug}/no-hay`)).toBe(404)
  expect(await status(`/fotos-con-el-telefono/${lessons[0]?.slug}`)).toBe(404)
  expect(await status(`/fotos-con-el-telefono/${lessons[0]?.slug}/explanations`)).toBe(404)
})
