import { watched } from '../watched.ts'

/** A newer version has taken over while this page runs the old one: the next move in the app opens the new one. */
export const isOutdated = watched(false)

const askEveryMs = 3_600_000

/** After the first page is there, so that it does not wait for what is kept for later. */
export function startWorker() {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const hadOne = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadOne) isOutdated.set(true)
  })
  const register = () =>
    serviceWorker.register('/grupo/sw.js', { scope: '/grupo/' }).then(lookNowAndThen, () => undefined)
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register())
}

/** An app on the home screen may stay open for weeks. */
function lookNowAndThen(registration: ServiceWorkerRegistration) {
  let askedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < askEveryMs) return
    askedAt = Date.now()
    registration.update().catch(() => undefined)
  })
}
