import { useWatched, watched } from './watched.ts'
import { isOutdated } from './worker/version.ts'

export const base = '/grupo'
export type Params = Record<string, string>

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

/** `/pedidos/{id}` against an address below `/grupo`; null when it is another. */
export function match(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.slice(base.length).split('/').filter(Boolean)
  if (wanted.length !== given.length) return null
  const params: Params = {}
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name) params[name] = decode(value)
    else if (part !== value) return null
  }
  return params
}

function decode(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

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
