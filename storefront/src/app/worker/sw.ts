import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope
/** Written in by integrations/group-app.ts once everything is built. */
declare const GROUP_APP_VERSION: string
declare const GROUP_APP_ASSETS: string[]

const prefix = 'grupo-app-'
const current = prefix + GROUP_APP_VERSION
/** Emptied by db.ts, under the same name. */
const pictures = 'grupo-fotos'
const maxPictures = 150
/** One page for every address of the app. */
const shell = '/grupo/productos'

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

async function install() {
  const cache = await self.caches.open(current)
  await Promise.all([fetchInto(cache, shell), ...GROUP_APP_ASSETS.map((path) => carryOver(cache, path))])
  // The page that is open goes on with what it has in memory; the next one that opens is new.
  await self.skipWaiting()
}

/** What the version before had under the same name is the same file: her data plan pays once. */
async function carryOver(cache: Cache, path: string) {
  const had = isForever(path) ? await self.caches.match(path) : undefined
  if (had) await cache.put(path, had)
  else await fetchInto(cache, path)
}

/** Its name changes with its content. */
const isForever = (path: string) => path.startsWith('/_astro/')

async function fetchInto(cache: Cache, path: string) {
  const answer = await fetch(path, { cache: path === shell ? 'no-cache' : 'default' })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  await cache.put(path, answer)
}

/** The version before stays one more time, for a page that still runs it. */
async function activate() {
  const versions = (await self.caches.keys()).filter((name) => name.startsWith(prefix) && name !== current)
  await Promise.all(versions.slice(0, -1).map((name) => self.caches.delete(name)))
  await self.clients.claim()
}

// Signal is back, says the phone: the page has what there is to send.
self.addEventListener('sync', (event) => event.waitUntil(wakePages()))

async function wakePages() {
  for (const page of await self.clients.matchAll()) page.postMessage('wake')
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (pathname.startsWith('/grupo/')) event.respondWith(kept(request, shell))
  } else if (isForever(pathname) || GROUP_APP_ASSETS.includes(pathname))
    event.respondWith(kept(request, pathname))
  else if (pathname.startsWith('/media/')) event.respondWith(picture(request))
  else if (pathname.startsWith('/cms-')) event.respondWith(part(request, pathname))
})

async function kept(request: Request, path: string): Promise<Response> {
  const cache = await self.caches.open(current)
  return (await cache.match(path)) ?? (await self.caches.match(path)) ?? fetch(request)
}

/** A picture never changes under its name. The oldest make room. */
async function picture(request: Request): Promise<Response> {
  const cache = await self.caches.open(pictures)
  const had = await cache.match(request)
  if (had) return had
  const answer = await fetch(request)
  if (answer.ok) {
    await cache.put(request, answer.clone())
    const all = await cache.keys()
    await Promise.all(all.slice(0, Math.max(0, all.length - maxPictures)).map((old) => cache.delete(old)))
  }
  return answer
}

/** Of a lesson that was taken along (training/shelf.ts). A player asks for a piece, and some take nothing else. */
async function part(request: Request, path: string): Promise<Response> {
  const had = await self.caches.match(path)
  if (!had) return fetch(request)
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? []
  if (!from) return had
  const whole = await had.blob()
  const { size, type } = whole
  const piece = whole.slice(Number(from), to ? Number(to) + 1 : size, type)
  const range = `bytes ${from}-${Number(from) + piece.size - 1}/${size}`
  return new Response(piece, { status: 206, headers: { 'content-range': range } })
}
