import { longDay } from '../../../kernel/time/months'

/** «Feria de Cañete, 12 de diciembre de 2026»; null: it is of no fair. */
export const fairWords = (name: string | null, heldOn: string | null): string | null =>
  name === null || heldOn === null ? null : `${name}, ${longDay(heldOn)}`
