/** What may be done for a group with a mandate, by address below `…/organizations/{handle}`, and how she reads it. */
const ACTS: [what: string, method: string, path: RegExp][] = [
  ['new_product', 'POST', /^\/products$/],
  ['edit_product', 'POST', /^\/products\/([^/]+)$/],
  ['change_stock', 'POST', /^\/products\/([^/]+)\/stock$/],
  ['change_sale', 'POST', /^\/products\/([^/]+)\/sale$/],
  ['upload', 'POST', /^\/uploads(?:\/([^/]+))?$/],
  ['drop_upload', 'DELETE', /^\/uploads\/([^/]+)$/],
  ['new_photo', 'POST', /^\/photos$/],
  ['propose_profile', 'POST', /^\/profile-proposals$/],
  ['move_part', 'POST', /^\/consignments\/([^/]+)\/move$/],
  ['name_lots', 'POST', /^\/consignments\/([^/]+)\/lots$/],
  ['make_lot', 'POST', /^\/lots$/],
  ['shorten_part', 'POST', /^\/consignments\/([^/]+)\/quantities$/],
]

const WORDS: Record<string, string> = {
  new_product: 'Mandó un producto nuevo',
  edit_product: 'Cambió un producto',
  change_stock: 'Cambió cuántas hay de un producto',
  change_sale: 'Pausó un producto o lo puso a la venta',
  upload: 'Subió una foto',
  drop_upload: 'Quitó una foto que estaba subiendo',
  new_photo: 'Agregó una foto',
  propose_profile: 'Propuso cómo se presenta el grupo',
  move_part: 'Avanzó un pedido',
  name_lots: 'Dijo de qué lotes sale un pedido',
  make_lot: 'Anotó un lote',
  shorten_part: 'Confirmó menos de lo pedido',
  other: 'Intentó otra cosa',
}

/** A piece of a photo that was begun before: many of them are one act. */
const isPiece = (method: string, path: string) => method === 'PATCH' && /^\/uploads\/[^/]+$/.test(path)

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Null: nothing was done, or only a part of something that was written down already.
 * @param path below the group's address, as `/products/prod_1/stock`
 */
export function actOf(method: string, path: string): { what: string; subject: string | null } | null {
  if (READS.has(method) || isPiece(method, path)) return null
  for (const [what, verb, pattern] of ACTS) {
    const match = verb === method ? pattern.exec(path) : null
    if (match) return { what, subject: match[1] ?? null }
  }
  return { what: 'other', subject: path.slice(0, 200) }
}

/** In Spanish, for the group. What was refused or not finished is said with it. */
export function actWords(what: string, status: number | null): string {
  const words = WORDS[what] ?? what
  if (status === null) return `${words}. No terminó`
  return status < 400 ? words : `${words}. No resultó`
}
