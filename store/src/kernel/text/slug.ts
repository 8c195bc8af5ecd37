/** A name as a handle: ASCII letters, numbers and single hyphens. "Las Ñañas de Cañete" → "las-nanas-de-canete" */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
