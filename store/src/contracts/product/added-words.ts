export type AddedNames = { sodium: boolean; sugars: boolean; fats: boolean }

const NAMES: Record<keyof AddedNames, RegExp> = {
  sodium: /\bsal\b/,
  sugars: /\b(azucar(es)?|miel|chancaca|panela|jarabe|almibar|melaza|fructosa|glucosa)\b/,
  fats: /\b(aceites?|mantecas?|mantequillas?|margarinas?|grasas?)\b/,
}

const accents = /[\u0300-\u036f]/g

/**
 * What of the three the law asks about stands among the ingredients. One alone is the thing itself: the honey of a jar of
 * honey was added to nothing.
 */
export function addedNamed(ingredients: string): AddedNames {
  const plain = ingredients.toLowerCase().normalize('NFD').replace(accents, '')
  const isMixed = plain.split(/[,;.\n]|\sy\s/).filter((part) => part.trim()).length > 1
  const has = (what: keyof AddedNames) => isMixed && NAMES[what].test(plain)
  return { sodium: has('sodium'), sugars: has('sugars'), fats: has('fats') }
}

/**
 * While she writes her ingredients the answers follow them; what she answered herself about what they do not name, or
 * took back afterwards, stays hers.
 */
export function addedAfter(added: AddedNames, before: string, now: string): AddedNames {
  const [then, next] = [addedNamed(before), addedNamed(now)]
  const of = (what: keyof AddedNames) => (then[what] === next[what] ? added[what] : next[what])
  return { sodium: of('sodium'), sugars: of('sugars'), fats: of('fats') }
}
