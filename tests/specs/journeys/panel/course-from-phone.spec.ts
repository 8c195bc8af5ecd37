import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { paper, phoneFilm, recording, spoken } from '../../../../cms/tests/lesson-files.ts'
import { picture } from '../../../fixtures/picture.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { addPart, addRow, choose, enterPayload, fieldAt, upload, whenAlive } from './payload-form.ts'

test.use({ viewport: { width: 360, height: 740 }, locale: 'es-CL' })

const tag = randomUUID().slice(0, 8)
const COURSE = `Curar la lana ${tag}`
const LESSON = `La primera lavada ${tag}`
const png = (name: string) => ({ name: `${name}-${tag}.png`, mimeType: 'image/png', buffer: picture() })
const file = (name: string, mimeType: string, buffer: Buffer) => ({
  ...{ name: `${name.replace('.', `-${tag}.`)}`, mimeType, buffer },
})

/** Each kind of part of a lesson, as it is filled in, and a word by which the shop's page is known to draw it. */
const PARTS: Record<string, (page: Page, at: string) => Promise<void>> = {
  Texto: async (page, at) => {
    await page
      .locator(`#${at.replace('.', '-row-')}`)
      .locator('[contenteditable=true]')
      .click()
    await page.keyboard.type('Remoja la lana sin moverla.')
  },
  Foto: async (page, at) => {
    await upload(page, `${at}.image`, png('lana'), { alt: 'Lana en una batea' })
    await fieldAt(page, `${at}.caption`).fill('El agua queda turbia.')
  },
  'Varias fotos': async (page, at) => {
    await choose(page, `${at}.images`, 2)
    await fieldAt(page, `${at}.caption`).fill('Antes y después de lavar.')
  },
  Audio: async (page, at) => {
    await fieldAt(page, `${at}.title`).fill('Una vecina cuenta')
    await upload(page, `${at}.file`, file('voz.mp3', 'audio/mpeg', recording()), { title: `Voz ${tag}` })
    await fieldAt(page, `${at}.transcript`).fill('Yo lavo con agua de lluvia.')
  },
  Video: async (page, at) => {
    await fieldAt(page, `${at}.title`).fill('Cómo se escurre')
    await upload(page, `${at}.file`, file('lavar.mp4', 'video/mp4', phoneFilm('vide', 'soun')), {
      title: `Película ${tag}`,
    })
    await choose(page, `${at}.poster`)
    await upload(page, `${at}.subtitles`, file('lavar.vtt', 'text/vtt', spoken()), {
      title: `Palabras ${tag}`,
    })
  },
  Pasos: async (page, at) => {
    await addRow(page, `${at}.steps`, 2)
    await fieldAt(page, `${at}.steps.0.text`).fill('Llena la batea con agua tibia.')
    await fieldAt(page, `${at}.steps.1.text`).fill('Hunde la lana con la palma.')
  },
  Ejercicio: async (page, at) => {
    await fieldAt(page, `${at}.title`).fill('Hazlo en tu casa')
    await fieldAt(page, `${at}.text`).fill('Lava un puñado y pésalo antes y después.')
  },
  Preguntas: async (page, at) => {
    const question = `${at}.questions.0`
    await addRow(page, `${at}.questions`, 1)
    await fieldAt(page, `${question}.text`).fill('¿Con qué agua se lava?')
    await addRow(page, `${question}.options`, 2)
    await fieldAt(page, `${question}.options.0.text`).fill('Tibia')
    await fieldAt(page, `${question}.options.0.isRight`).check()
    await fieldAt(page, `${question}.options.1.text`).fill('Hirviendo')
    await fieldAt(page, `${question}.explanation`).fill('Hirviendo se apelmaza.')
  },
  'Hoja para imprimir': async (page, at) => {
    await upload(page, `${at}.file`, file('pauta.pdf', 'application/pdf', paper()), { title: `Pauta ${tag}` })
    await fieldAt(page, `${at}.note`).fill('Para pegar junto al lavadero.')
  },
  'Enlaces a la tienda': async (page, at) => {
    await addRow(page, `${at}.links`, 1)
    await fieldAt(page, `${at}.links.0.label`).fill('Lo que se teje con ella')
    await fieldAt(page, `${at}.links.0.href`).fill('/productos?categoria=lana-y-telar')
  },
}

/** Of each of them, in the shop. */
const DRAWN = [
  'Remoja la lana sin moverla.',
  'El agua queda turbia.',
  'Antes y después de lavar.',
  'Una vecina cuenta',
  'Cómo se escurre',
  'Hunde la lana con la palma.',
  'Lava un puñado y pésalo antes y después.',
  '¿Con qué agua se lava?',
  'Para pegar junto al lavadero.',
]

async function openNew(page: Page, cmsUrl: string, of: 'courses' | 'lessons') {
  await page.goto(`${cmsUrl}/admin/collections/${of}/create`)
  await whenAlive(fieldAt(page, 'title'))
}

/** @returns its address in the panel */
async function saveDraft(page: Page, of: 'courses' | 'lessons'): Promise<string> {
  await page.getByRole('button', { name: /^Guardar borrador$/i }).click()
  await expect(page).toHaveURL(new RegExp(`/${of}/[0-9a-f-]{36}`))
  return page.url()
}

async function publish(page: Page, address: string) {
  await page.goto(address)
  await whenAlive(fieldAt(page, 'title'))
  await page
    .getByRole('button', { name: /^Publicar/ })
    .first()
    .click()
  await expect(page.getByText('Estado: Publicado')).toBeVisible()
}

test('a trainer writes a course with every kind of part from a phone, an editor publishes it, and the shop draws it', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const { cms } = stack.urls
  await enterPayload(page, cms, 'trainer')
  await openNew(page, cms, 'lessons')
  await fieldAt(page, 'title').fill(LESSON)
  for (const [label, fill] of Object.entries(PARTS)) await fill(page, await addPart(page, label))
  const lesson = await saveDraft(page, 'lessons')

  await openNew(page, cms, 'courses')
  await fieldAt(page, 'title').fill(COURSE)
  await fieldAt(page, 'summary').fill('De la esquila a la madeja.')
  await fieldAt(page, 'lessons').locator('input').first().fill(LESSON)
  await page.getByRole('option', { name: LESSON }).click()
  await fieldAt(page, 'topic').locator('input').first().fill('Calidad')
  await page.getByRole('option').first().click()
  const course = await saveDraft(page, 'courses')
  expect(await page.getByRole('button', { name: /^Publicar/ }).count()).toBe(0)

  await page.context().clearCookies()
  await enterPayload(page, cms, 'editor')
  // What the trainer has just left may still be hers: then Payload asks before an editor goes on.
  await page.addLocatorHandler(page.getByRole('heading', { name: 'Documento bloqueado' }), () =>
    page.getByRole('button', { name: 'Tomar el control' }).click(),
  )
  await publish(page, lesson)
  await publish(page, course)
  const slug = await fieldAt(page, 'slug').inputValue()

  await expect.poll(async () => (await page.request.get(`/formacion/${slug}`)).status()).toBe(200)
  await page.goto(`/formacion/${slug}`)
  await page.getByRole('link', { name: LESSON }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(LESSON)
  for (const words of DRAWN) await expect(page.getByText(words).first()).toBeVisible()
  await expect(page.getByRole('img', { name: 'Lana en una batea' }).first()).toBeVisible()
  await expect(page.locator('figure img')).toHaveCount(3)
  await expect(page.locator('audio')).toHaveAttribute('src', /voz/)
  await expect(page.locator('video track')).toHaveAttribute('src', /lavar/)
  await expect(page.getByRole('link', { name: 'Lo que se teje con ella' })).toHaveAttribute(
    'href',
    '/productos?categoria=lana-y-telar',
  )
  await expectAccessible()
})
