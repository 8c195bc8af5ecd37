import type { ProductSeed } from './types.ts'

/** What the law asks of a food before it may be sold, and this one does not say. */
export function foodProblems({ handle, kind, food }: ProductSeed): string[] {
  if (kind !== 'food') return []
  if (!food) return [`${handle}: es un alimento y le falta todo lo que pide la ley.`]
  const missing = [
    ['la autorización sanitaria', food.authorization.number],
    ['quién dio la autorización', food.authorization.authority],
    ['el contenido neto', food.netContent],
    ['los ingredientes', food.ingredients],
    ['el lote', food.lot],
    ['cómo se guarda', food.storage],
    ['cuándo se hizo', food.madeOn],
    ['hasta cuándo dura', food.bestBefore],
  ].filter(([, value]) => !value?.trim())
  return missing.map(([what]) => `${handle}: falta ${what}.`)
}
