import type { BrowserContext, Page } from '@playwright/test'
import { codeFor } from '../../../clients/mailbox.ts'
import { groupDesk } from '../../../clients/group-desk.ts'
import { leave, type Member, newGroup, newMember } from '../../../clients/member.ts'
import { sendNew } from '../../../clients/proposals.ts'
import { sql } from '../../../clients/store-database.ts'
import { associationOf, endOfficesOf, newOfficer } from '../../../fixtures/officer.ts'
import { honey } from '../../../fixtures/products.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { alreadyAtDesk } from '../desk/at-desk.ts'
import { alreadyInAs, askForCode, codeField, keptWords, whenKept } from './entry.ts'
import { type Lesson, lessons, openCourse, slug, title } from './demo-course.ts'
import { heading } from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const withPicture = lessons.find(({ blocks }) => blocks.some(({ blockType }) => blockType === 'photo'))

type Said = { text: string; lang: string }

let group = ''
test.beforeAll(async () => {
  group = await newGroup()
})
test.afterAll(() => leave(group))

/** The phone goes from hand to hand where there is signal again. */
async function change(page: Page, context: BrowserContext, from: Member, to: Member) {
  await context.setOffline(true)
  await sql('update member_session set ended_at = now() where member_id = $1 and ended_at is null', [from.id])
  await context.setOffline(false)
  await expect(page.getByText('Se cerró tu sesión.')).toBeVisible()
  const since = await askForCode(page, to.phone)
  await codeField(page).fill(await codeFor(to.phone, since))
  await expect(codeField(page)).toHaveCount(0)
}

/** By the facts of the demonstration; `isRight` false: of each question what is wrong. */
async function answer(page: Page, lesson: Lesson, isRight = true) {
  const quiz = lesson.blocks.find(({ blockType }) => blockType === 'quiz')
  if (quiz?.blockType !== 'quiz') throw new Error(`${lesson.slug} asks nothing`)
  await expect(page.locator('.asked fieldset')).toHaveCount(quiz.questions.length)
  for (const { text, options } of quiz.questions) {
    const question = page.getByRole('group', { name: text })
    for (const option of options) {
      const isIt = 'isRight' in option && option.isRight === true
      const field = question.getByLabel(option.text, { exact: true })
      if (isIt === isRight) await field.check()
      else if ((await field.getAttribute('type')) === 'checkbox') await field.uncheck()
    }
  }
}

const finish = (page: Page) =>
  page.getByRole('button', { name: /^(Terminé la lección|Mandar de nuevo)$/ }).click()

/** From the first lesson to the last one, without signal. */
async function doAll(page: Page) {
  await page.getByRole('link', { name: /^(Empezar|Seguir)$/ }).click()
  for (const [i, lesson] of lessons.entries()) {
    await expect(heading(page)).toHaveText(lesson.title)
    await answer(page, lesson)
    await finish(page)
    await expect(page.getByText('Se enviará cuando haya señal.')).toBeVisible()
    const isLast = i === lessons.length - 1
    await page.getByRole('link', { name: isLast ? 'Volver al curso' : 'Seguir', exact: true }).click()
  }
  await expect(page.getByText(`${lessons.length} por enviar`)).toBeVisible()
}

const resultsOf = (memberId: string) =>
  sql<{ lesson: string }>('select lesson from lesson_result where member_id = $1 order by done_at, lesson', [
    memberId,
  ])
const certificatesOf = (memberId: string) =>
  sql<{ code: string }>('select code from certificate where member_id = $1 and course = $2', [memberId, slug])

test('two members learn without signal on one phone, each is certified once, and then their first food goes out', async ({
  page,
  context,
  browser,
  expectEasy,
}) => {
  const [elisa, rosa] = [await newMember(group, 'leader'), await newMember(group)]
  const food = await sendNew(await groupDesk(group), group, honey)
  const president = await newOfficer(await associationOf(group), ['president'])
  const office = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const desk = await office.newPage()
  await alreadyAtDesk(desk, president.member, true)
  const approving = `/mesa/${await associationOf(group)}/aprobaciones/${food.id}`
  await expect(async () => {
    await desk.goto(approving)
    await expect(desk.getByText('Todavía no puede salir.')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(desk.getByRole('link', { name: title })).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Aprobar' })).toBeDisabled()

  await alreadyInAs(page, elisa.id)
  await openCourse(page)
  await whenKept(page)
  await expectEasy()
  await page.getByRole('button', { name: /^Bajar el curso \(\d+ KB\)$/ }).click()
  await expect(page.getByText(/^Está en tu teléfono: \d+ KB$/)).toBeVisible()
  await expectEasy()

  await context.setOffline(true)
  await page.reload()
  await doAll(page)
  const pictures = page.locator('.lesson img')
  await page.getByRole('link', { name: new RegExp(withPicture?.title ?? 'none') }).click()
  await expect(pictures.first()).toBeVisible()
  await expect
    .poll(() => pictures.evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)))
    .toBe(true)
  expect(await resultsOf(elisa.id)).toEqual([])

  // The other one takes the phone: what was downloaded is there, and nothing of what the first one did.
  await change(page, context, elisa, rosa)
  expect(await resultsOf(elisa.id)).toEqual([])
  await openCourse(page)
  await expect(page.getByText(`0 de ${lessons.length} lecciones hechas`)).toBeVisible()
  await expect(page.getByText(/^Está en tu teléfono/)).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await doAll(page)
  await context.setOffline(false)
  await expect.poll(() => certificatesOf(rosa.id)).toHaveLength(1)
  await expect(page.getByText('Tienes tu certificado.')).toBeVisible()
  expect(await resultsOf(rosa.id)).toHaveLength(lessons.length)
  expect(await resultsOf(elisa.id)).toEqual([])
  await expectEasy()

  await change(page, context, rosa, elisa)
  await expect.poll(() => certificatesOf(elisa.id)).toHaveLength(1)
  await openCourse(page)
  await expect(page.getByText('Tienes tu certificado.')).toBeVisible()
  await page.getByRole('link', { name: 'Ver tu certificado' }).click()
  await expect(page).toHaveURL(/\/certificados\//)
  await expect(page.getByText(elisa.name).first()).toBeVisible()
  for (const { id } of [elisa, rosa]) {
    const results = (await resultsOf(id)).map(({ lesson }) => lesson)
    expect(results.toSorted()).toEqual(lessons.map((lesson) => lesson.slug).toSorted())
    expect(await certificatesOf(id)).toHaveLength(1)
  }

  await desk.goto(approving)
  await expect(desk.getByText('Todavía no puede salir.')).toHaveCount(0)
  await desk.getByRole('button', { name: 'Aprobar' }).click()
  await expect(desk.getByRole('status')).toContainText('Aprobado')
  await office.close()
  await endOfficesOf(president.member)
})

test('what was not enough says why and is answered again; nothing told the phone what is right before', async ({
  page,
  expectEasy,
}) => {
  const [lesson] = lessons
  if (!lesson) throw new Error('the course is empty')
  const member = await newMember(group)
  await alreadyInAs(page, member.id)
  await openCourse(page)
  const answered = page.waitForResponse(`**/grupo/api/lessons/${slug}/${lesson.slug}`)
  await page.getByRole('link', { name: new RegExp(lesson.title) }).click()
  const told = await (await answered).text()
  expect(told).toContain('type="radio"')
  expect(told).not.toContain('isRight')
  const quiz = lesson.blocks.find(({ blockType }) => blockType === 'quiz')
  const explanation = quiz?.blockType === 'quiz' ? (quiz.questions[0]?.explanation ?? '') : ''
  expect(explanation).not.toBe('')
  expect(told).not.toContain(explanation)
  await expectEasy()

  await finish(page)
  await expect(page.getByRole('alert')).toHaveText('Falta responder esta.')
  await expect(page.getByRole('alert')).toBeInViewport()
  await expect(page.locator('.asked input').first()).toBeFocused()
  await answer(page, lesson, false)
  await expect(page.getByRole('alert')).toHaveCount(0)
  // What she chose outlives the tab.
  const chosen = await page.locator('.asked input:checked').last().inputValue()
  await expect.poll(() => keptWords(page)).toContain(chosen)
  await page.reload()
  await expect(page.locator(`.asked input[value="${chosen}"]`)).toBeChecked()
  await finish(page)
  await expect(page.getByText(/^0 de \d+: todavía no\. Mira por qué/)).toBeVisible()
  await expect(page.getByText(explanation)).toBeVisible()
  await expectEasy()

  await page.goto('/grupo/cola')
  await expect(heading(page)).toHaveText('Hay algo que arreglar')
  await page.getByRole('link', { name: 'Volver a la lección' }).click()
  await answer(page, lesson)
  await finish(page)
  await expect(page.getByText(/^(\d+) de \1: aprobada\.$/)).toBeVisible()
  await page.getByRole('link', { name: 'Seguir' }).click()
  await expect(heading(page)).toHaveText(lessons[1]?.title ?? '')
  await page.goto('/grupo/formacion')
  await expect(page.getByText(`1 de ${lessons.length} lecciones hechas`)).toBeVisible()
  await page.goto('/grupo/cola')
  await expect(heading(page)).toHaveText('Todo está mandado')
})

test('a lesson is read aloud from its first word, in the Spanish that is nearest, and stops when told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: { text: string; lang: string }[] = []
    const speech = {
      getVoices: () => [
        { lang: 'en-US', localService: true },
        { lang: 'es-ES', localService: true },
        { lang: 'es-CL', localService: true },
      ],
      speak: (one: SpeechSynthesisUtterance) => {
        said.push({ text: one.text, lang: one.lang })
        if (said.length < 3) queueMicrotask(() => void one.onend?.(new Event('end') as SpeechSynthesisEvent))
      },
      cancel: () => said.push({ text: 'cancelled', lang: '' }),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }
    Object.assign(window, { said })
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    })
  })
  const [lesson] = lessons
  await alreadyInAs(page, (await newMember(group)).id)
  await openCourse(page)
  await page.getByRole('link', { name: new RegExp(lesson?.title ?? '') }).click()
  await page.getByRole('button', { name: 'Letra más grande' }).click()
  await expect(page.locator('.lesson.large')).toBeVisible()
  await page.getByRole('button', { name: 'Leer en voz alta' }).click()
  await expect(page.locator('.spoken')).toHaveCount(1)
  await page.getByRole('button', { name: 'Parar de leer' }).click()
  await expect(page.locator('.spoken')).toHaveCount(0)
  const said = await page.evaluate(() => ('said' in window ? (window.said as Said[]) : []))
  const first = (await page.locator('.lesson p').first().innerText()).slice(0, 20)
  expect(said.filter(({ lang }) => lang)[0]).toMatchObject({ lang: 'es-CL' })
  expect(said.filter(({ lang }) => lang)[0]?.text.startsWith(first)).toBe(true)
  expect(said.at(-1)?.text).toBe('cancelled')
})
