import { base } from './match.ts'
import { useWatched, watched } from './watched.ts'
import { isOutdated } from './worker/version.ts'

export const place = watched({ path: location.pathname, moves: 0 })

function arrive() {
  place.set({ path: location.pathname, moves: place.get().moves + 1 })
}

/** Goes to an address of the app. `instead`: the one she leaves is not one to come back to. */
export function go(path: string, options: { instead?: boolean } = {}) {
  if (isOutdated.get()) return options.instead ? location.replace(path) : location.assign(path)
  if (options.instead) history.replaceState({ depth: depth() }, '', path)
  else history.pushState({ depth: depth() + 1 }, '', path)
  arrive()
  scrollTo(0, 0)
}

/** Back where she came from; opened straight by its address, to `otherwise`. */
export function back(otherwise: string) {
  if (depth() > 0) history.back()
  else go(otherwise, { instead: true })
}

const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0

export const usePlace = () => useWatched(place)

/** Plain links inside the app move within it. */
export function takeLinks() {
  addEventListener('popstate', arrive)
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    if (link.pathname !== base && !link.pathname.startsWith(`${base}/`)) return
    event.preventDefault()
    if (link.pathname + link.search !== location.pathname + location.search) go(link.pathname + link.search)
  })
}
