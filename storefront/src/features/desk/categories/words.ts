import type { DeskCategory } from '#contracts'

export const categoryNews: Record<string, string> = {
  agregada: 'La clase quedó agregada, y los grupos ya la pueden elegir. Ahora ponle una foto.',
  cambiada: 'La clase quedó cambiada. Se ve así en la tienda y en los celulares.',
  foto: 'La foto quedó puesta. Se ve así en la tienda y en los celulares.',
  retirada: 'La clase ya no se ofrece. Puedes ofrecerla de nuevo cuando quieras.',
  devuelta: 'La clase se ofrece de nuevo.',
}

/** Handle of the offered one that stands before it; empty: it is the first. Of a new one: the last. */
export function placeOf(all: DeskCategory[], category?: DeskCategory): string {
  const before = category ? all.slice(0, all.indexOf(category)) : all
  return before.findLast(({ isOffered }) => isOffered)?.handle ?? ''
}
