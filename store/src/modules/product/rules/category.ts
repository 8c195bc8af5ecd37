import { PRODUCT_LIMITS } from '../../../contracts/product/product-limits'
import { tooLong } from '../../../contracts/purchase/buyer-limits'
import { textLength } from '../../../kernel/text/plain-text'
import { slug } from '../../../kernel/text/slug'

/** More would be read by nobody, on a phone least of all. */
export const MOST_CATEGORIES = 60

type Named = { id: string; name: string; handle: string }

/**
 * Why a class cannot be called so, in words; null: it can. Two that differ only by accents or capitals are the same to who
 * looks for one, and in a group's spreadsheet. A handle is compared too: it is the address that a class keeps for good.
 * @param others without the one that is to be called so
 */
export function categoryNameProblem(name: string, others: readonly Named[]): string | null {
  const wanted = slug(name)
  if (wanted === '') return 'Ponle un nombre con letras.'
  const same = others.find((one) => slug(one.name) === wanted || one.handle === wanted)
  return same ? `Ya hay una clase con ese nombre o esa dirección: «${same.name}».` : null
}

/**
 * Ids in their new order, with `id` right after `after`, or as the first. Each of them once, and no other moves.
 * @param after an id of `order` that is not `id`; null: first
 */
export function placedAfter(order: readonly string[], id: string, after: string | null): string[] {
  const others = order.filter((one) => one !== id)
  const at = after === null ? 0 : others.indexOf(after) + 1
  return [...others.slice(0, at), id, ...others.slice(at)]
}

/**
 * Why a picture is not taken before it is looked at, by field; null: it is.
 * @param alt in one line · @param isSent a file came · @param hasOne the class has a picture already
 */
export function pictureProblems(
  alt: string,
  isSent: boolean,
  hasOne: boolean,
): Record<string, string> | null {
  const photo = isSent || hasOne ? null : 'Elige una foto.'
  const words = altProblem(alt)
  if (!words) return photo ? { photo } : null
  // A browser forgets the file when the page comes back.
  const again = isSent ? 'Elígela de nuevo: todavía no quedó guardada.' : photo
  return { alt: words, ...(again && { photo: again }) }
}

function altProblem(alt: string): string | null {
  if (alt === '') return 'Cuenta qué se ve, para quien no puede ver la foto.'
  return textLength(alt) > PRODUCT_LIMITS.photoAlt ? tooLong(PRODUCT_LIMITS.photoAlt) : null
}

/** Why a class is not retired now, in words; null: it may be. @param held those on sale among them */
export function whyItStays({ onSale, held }: { onSale: number; held: number }): string | null {
  if (held === 0) return null
  const [count, how] = onSale > 0 ? [onSale, 'a la venta'] : [held, 'en pausa o por aprobar']
  const there = count === 1 ? `Hay 1 producto ${how}` : `Hay ${count} productos ${how}`
  return `${there} en esta clase. Primero sus grupos les ponen otra; después se puede retirar.`
}
