/** What a service worker has around it. The library's own types cannot live beside the page's in one program. */
type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
export type Asked = Extendable & {
  request: Request
  respondWith: (answer: Promise<Response> | Response) => void
}

export type WorkerScope = {
  location: Location
  caches: CacheStorage
  clients: {
    claim: () => Promise<void>
    matchAll: () => Promise<{ postMessage: (said: string) => void }[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate' | 'sync', told: (event: Extendable) => void): void
    (type: 'fetch', told: (event: Asked) => void): void
  }
}
