import { expect, test } from 'vitest'
import { asWriter, paragraph } from '../../../clients/cms.ts'
import { call } from '../../../clients/store.ts'
import { readStack } from '../../../support/stack.ts'

const { cms, shop } = readStack().urls

type Made = { doc: { id: string } }
const see = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(shop + path, { headers })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const statusOf = async (path: string) => (await see(path)).status

const sheet = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'

async function upload(by: Record<string, string>, title: string, name: string) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title }))
  form.set('file', new File([sheet], name, { type: 'application/pdf' }))
  const answer = await fetch(`${cms}/api/lesson-files`, { method: 'POST', body: form, headers: by })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { doc: { id: string; filename: string } }).doc
}

test('what a trainer wrote is on its page once an editor published it, with its file, and gone when it is withdrawn', async () => {
  const [trainer, editor] = [await asWriter('trainer'), await asWriter('editor')]
  const name = Date.now().toString(36)
  const file = await upload(trainer, 'Planilla', `planilla-${name}.pdf`)
  const lesson = await call<Made>(
    'POST',
    `${cms}/api/lessons?draft=true`,
    {
      title: 'La prueba',
      slug: `leccion-${name}`,
      minutes: 5,
      blocks: [
        { blockType: 'text', body: paragraph('Se lee al tiro.') },
        { blockType: 'sheet', file: file.id },
      ],
    },
    trainer,
  )
  const course = await call<Made>(
    'POST',
    `${cms}/api/courses?draft=true`,
    {
      title: 'Un curso de prueba',
      slug: `curso-${name}`,
      summary: 'Una prueba.',
      topic: 'digital',
      level: 'basic',
      mode: 'online',
      hours: 1,
      lessons: [lesson.body.doc.id],
    },
    trainer,
  )
  const [lessonAddress, courseAddress] = [
    `${cms}/api/lessons/${lesson.body.doc.id}`,
    `${cms}/api/courses/${course.body.doc.id}`,
  ]
  const [page, part, paper] = [
    `/formacion/curso-${name}`,
    `/formacion/curso-${name}/leccion-${name}`,
    `/cms-files/${file.filename}`,
  ]
  const publish = { _status: 'published' }
  expect((await call('PATCH', lessonAddress, publish, trainer)).status).toBe(403)
  expect([await statusOf(page), await statusOf(part), await statusOf(paper)]).toEqual([404, 404, 404])
  expect((await call('PATCH', courseAddress, publish, editor)).status).toBe(400)

  expect((await call('PATCH', lessonAddress, publish, editor)).status).toBe(200)
  expect((await call('PATCH', courseAddress, publish, editor)).status).toBe(200)
  await expect
    .poll(() => see(part))
    .toMatchObject({
      status: 200,
      text: expect.stringContaining('Se lee al tiro.') as string,
    })
  for (const list of ['/formacion', '/sitemap-1.xml'])
    await expect.poll(async () => (await see(list)).text).toContain(`curso-${name}`)
  expect(await statusOf(`/formacion/higiene-de-alimentos/leccion-${name}`)).toBe(404)

  const whole = await see(paper)
  expect([whole.status, whole.headers.get('content-type'), whole.text]).toEqual([
    200,
    'application/pdf',
    sheet,
  ])
  const some = await see(paper, { range: 'bytes=0-7' })
  expect([some.status, some.text]).toEqual([206, '%PDF-1.4'])

  await call('PATCH', courseAddress, { _status: 'draft' }, editor)
  await expect.poll(() => statusOf(page)).toBe(404)
  await expect.poll(() => statusOf(part)).toBe(404)
  await call('DELETE', courseAddress, undefined, editor)
  await call('DELETE', lessonAddress, undefined, editor)
})

test('what the shop passes on as a file of a lesson is one, by its name and its type', async () => {
  for (const name of ['no-esta.pdf', 'pagina.html', 'foto.svg', '..%2F..%2Fcms.env', 'x.mp4'])
    expect([name, await statusOf(`/cms-files/${name}`)]).toEqual([name, 404])
})
