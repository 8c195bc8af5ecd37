import type { OwnCourse } from '#contracts'
import { Offline, Refused } from '../failures.ts'
import { signal } from '../signal.ts'
import { watched } from '../watched.ts'
import type { KeptHead } from './standing.ts'

/**
 * Lessons on this phone, with their pictures: anybody may read them, so they are nobody's and stay for the next one who
 * takes it. The worker serves what they show (`worker/sw.ts`).
 */
const NAME = 'grupo-cursos'
const open = async () => globalThis.caches?.open(NAME)

/** Counts changes of what is kept. */
export const shelf = watched(0)
const changed = () => shelf.set(shelf.get() + 1)

export const lessonAddress = (course: string, lesson: string) =>
  `/grupo/api/lessons/${encodeURIComponent(course)}/${encodeURIComponent(lesson)}`
const courseAddress = (course: string) => `/grupo/formacion/${encodeURIComponent(course)}`

async function get(path: string): Promise<Response> {
  const answer = await fetch(path, { signal: AbortSignal.timeout(60_000) }).catch(() => {
    signal.set(false)
    throw new Offline('signal', 'No hay señal. Cuando haya, puedes bajarla.')
  })
  signal.set(true)
  if (answer.status === 404)
    throw new Refused(404, 'not_found', 'Puede que la hayan cambiado. Vuelve al curso.', {}, null)
  if (!answer.ok)
    throw new Offline('server', 'Mingaco no responde ahora. No es tu teléfono: prueba en un rato.')
  return answer
}

function parsed(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

const addresses = (page: ParentNode, selector: string, name = 'src') =>
  [...page.querySelectorAll(selector)].flatMap((one) => one.getAttribute(name) ?? [])
const picturesOf = (page: ParentNode) => [
  ...addresses(page, 'img'),
  ...addresses(page, 'video[poster]', 'poster'),
]
const filesOf = (page: ParentNode) => [
  ...addresses(page, 'audio, video, track'),
  ...addresses(page, 'a[download]', 'href'),
]

/** One size of each picture is kept: the page asks for no other. */
function inOneSize(page: DocumentFragment): string {
  for (const picture of page.querySelectorAll('img'))
    for (const name of ['srcset', 'sizes', 'loading']) picture.removeAttribute(name)
  const holder = document.createElement('div')
  holder.append(page)
  return holder.innerHTML
}

const put = (cache: Cache | undefined, path: string, answer: Response) =>
  cache?.put(path, answer).catch(() => {
    throw new Refused(507, 'full', 'No cabe en tu teléfono: saca otro curso, o borra fotos.', {}, null)
  })

async function keepFile(cache: Cache, path: string): Promise<number> {
  const had = await cache.match(path)
  const blob = await (had ?? (await get(path))).blob()
  if (!had) await put(cache, path, new Response(blob))
  return blob.size
}

const write = (html: string, { version, updatedAt, bytes, hasFiles }: KeptHead) =>
  new Response(html, { headers: { head: JSON.stringify([version, updatedAt, bytes, hasFiles]) } })

function headOf(answer: Response): KeptHead {
  const [version, updatedAt, bytes, hasFiles] = JSON.parse(answer.headers.get('head') ?? '[]') as [
    number,
    string,
    number,
    boolean,
  ]
  return { version, updatedAt, bytes, hasFiles }
}

export type KeptLesson = KeptHead & { html: string }

/** Fetches a lesson and keeps it with its pictures: once it is kept it is whole. `isShownOnly`: on a phone that is full. */
export async function takeLesson(
  course: OwnCourse,
  lesson: string,
  isShownOnly = false,
): Promise<KeptLesson> {
  const cache = isShownOnly ? undefined : await open()
  const address = lessonAddress(course.handle, lesson)
  const answer = await get(address)
  const page = parsed(await answer.text())
  const pictures = picturesOf(page)
  const hasFiles = filesOf(page).length === 0
  const html = inOneSize(page)
  let bytes = html.length
  if (cache) for (const path of pictures) bytes += await keepFile(cache, path)
  const updatedAt = answer.headers.get('x-mingaco-updated') ?? ''
  const head = { version: course.version, updatedAt, bytes, hasFiles }
  await put(cache, address, write(html, head))
  await put(cache, courseAddress(course.handle), Response.json(withoutProgress(course)))
  changed()
  return { ...head, html }
}

/** What it lets hear, see and print, too. */
export async function takeFiles(course: string, lesson: string) {
  const cache = await open()
  const kept = await keptLesson(course, lesson)
  if (!cache || !kept) return
  let { bytes } = kept
  for (const path of filesOf(parsed(kept.html))) bytes += await keepFile(cache, path)
  await put(cache, lessonAddress(course, lesson), write(kept.html, { ...kept, bytes, hasFiles: true }))
  changed()
}

export async function keptLesson(course: string, lesson: string): Promise<KeptLesson | null> {
  const answer = await (await open())?.match(lessonAddress(course, lesson))
  return answer ? { ...headOf(answer), html: await answer.text() } : null
}

/** Of a course, what is here, by lesson. */
export async function keptHeads({ handle, lessons }: OwnCourse): Promise<Record<string, KeptHead>> {
  const cache = await open()
  const heads: Record<string, KeptHead> = {}
  for (const lesson of lessons) {
    const answer = await cache?.match(lessonAddress(handle, lesson.handle))
    if (answer) heads[lesson.handle] = headOf(answer)
  }
  return heads
}

/** Courses of which something is here: what they are, and of nobody what she did of them. */
export async function keptCourses(): Promise<OwnCourse[]> {
  const cache = await open()
  const found: OwnCourse[] = []
  for (const request of (await cache?.keys()) ?? [])
    if (new URL(request.url).pathname.startsWith(courseAddress('')))
      found.push((await (await cache?.match(request))?.json()) as OwnCourse)
  return found
}

const withoutProgress = (course: OwnCourse): OwnCourse => ({
  ...course,
  certificate: null,
  lessons: course.lessons.map((lesson) => ({ ...lesson, isPassed: false })),
})

/** Makes room: a course leaves, and the pictures and files that no other one shows. */
export async function dropCourse(handle: string) {
  const cache = await open()
  if (!cache) return
  const all = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  const isOfCourse = (path: string) =>
    path === courseAddress(handle) || path.startsWith(lessonAddress(handle, ''))
  for (const path of all) if (isOfCourse(path)) await cache.delete(path)
  const paths = all.filter((path) => !isOfCourse(path))
  const used = new Set<string>()
  for (const path of paths) {
    if (!path.startsWith('/grupo/api/')) continue
    const page = parsed((await (await cache.match(path))?.text()) ?? '')
    for (const address of [...picturesOf(page), ...filesOf(page)]) used.add(address)
  }
  for (const path of paths) if (path.startsWith('/cms-') && !used.has(path)) await cache.delete(path)
  changed()
}

/** A part that is read again without signal, once it was read with it: why an answer is right. Null: not here. */
export async function keptPart(path: string): Promise<string | null> {
  const cache = await open()
  try {
    const words = await (await get(path)).text()
    await cache?.put(path, new Response(words, { headers: { head: '[]' } }))
    return words
  } catch {
    return (await (await cache?.match(path))?.text()) ?? null
  }
}
