import type { OwnProduct } from '#contracts'
import { nextSeason } from '../../features/catalog/availability.ts'
import { thisMonth } from '../../lib/format.ts'
import { isOf, isOpen, type Queued, stateWords } from '../queue/item.ts'
import type { Tone } from '../ui/state.tsx'

export type Standing = { words: string; tone: Tone; isDotted: boolean; reason: string | null }

/** How many there are to sell now, with what she changed and the store does not know yet. */
export function availableOf(product: OwnProduct, items: Queued[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { id, available } of product.content.variants) if (id) counts[id] = available
  const changes = items.filter(isOpen).sort((a, b) => a.queuedAt.localeCompare(b.queuedAt))
  for (const { act } of changes)
    if (act.is === 'stock' && act.productId === product.id)
      counts[act.change.variantId] = act.change.available
  return counts
}

const woven = (words: string, tone: Tone, reason: string | null = null): Standing => ({
  words,
  tone,
  isDotted: false,
  reason,
})
const dotted = (words: string, tone: Tone): Standing => ({ words, tone, isDotted: true, reason: null })

/** As she left it, though the store may not know yet. */
export function isPausedNow(product: OwnProduct, items: Queued[]): boolean {
  const newest = items
    .filter((item) => isOpen(item) && isOf(item, product))
    .sort((a, b) => b.queuedAt.localeCompare(a.queuedAt))
    .flatMap(({ act }) => (act.is === 'sale' ? [act.to] : []))[0]
  return newest ? newest === 'paused' : product.state === 'paused'
}

/** How a product stands, in her words: what is on its way first, then what the association said, then the shop. */
export function standingOf(product: OwnProduct, items: Queued[], month = thisMonth()): Standing {
  const { state, change } = product
  const own = items.filter((item) => isOf(item, product))
  const sending = own.find((item) => item.act.is === 'product' && isOpen(item))
  // What the association sends back stands in the product itself, in its own words.
  const observed = own.find(
    ({ state, act, theirs, step }) => state === 'observed' && (act.is !== 'product' || theirs || step),
  )
  if (sending) return dotted(`Tu cambio: ${stateWords[sending.state].toLowerCase()}`, 'waiting')
  if (observed) return woven('Hay algo que arreglar', 'trouble', observed.reason)
  if (change?.state === 'returned') return woven('Te piden un cambio', 'trouble', change.reason)
  if (state === 'changes_asked') return woven('Te piden un cambio', 'trouble', product.reason)
  if (product.course) return woven(`Espera el curso «${product.course.title}»`, 'waiting')
  if (state === 'in_review') return woven('Lo está viendo la asociación', 'waiting')
  if (change?.state === 'waiting') return woven('La asociación está viendo tu cambio', 'waiting')
  if (isPausedNow(product, items)) return dotted('En pausa: no se vende', 'plain')
  const left = Object.values(availableOf(product, items)).reduce((sum, count) => sum + count, 0)
  const { season } = product.content
  // Before «se acabó»: the shop does not sell it this month, however many there are.
  if (season.length > 0 && !season.includes(month))
    return dotted(`Fuera de temporada: vuelve en ${nextSeason(season, month)}`, 'plain')
  return left === 0 ? dotted('Se acabó: ¿hiciste más?', 'plain') : woven('A la venta', 'done')
}
