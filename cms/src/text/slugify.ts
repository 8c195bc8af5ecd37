const MAX_LENGTH = 80

/** ASCII kebab-case: "Ñandú en otoño" → "nandu-en-otono". Empty when nothing readable is left. */
export function slugify(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= MAX_LENGTH) return words
  const cut = words.slice(0, MAX_LENGTH + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, MAX_LENGTH)
}

/** The first of "base", "base-2", "base-3"… that nobody has. */
export async function firstFree(base: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  let candidate = base
  for (let number = 2; await isTaken(candidate); number += 1) candidate = `${base}-${number}`
  return candidate
}
