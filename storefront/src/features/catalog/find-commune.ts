import type { Commune } from '#contracts'
import { plain, soundOf } from '../../../../store/src/kernel/text/search-text.ts'

/** A commune by its code, or by its name as somebody wrote it. */
export function findCommune(communes: Commune[], asked: string): Commune | null {
  const same = (read: (text: string) => string) =>
    communes.find(({ name }) => read(name).replaceAll(' ', '') === read(asked).replaceAll(' ', ''))
  return communes.find(({ code }) => code === asked) ?? same(plain) ?? same(soundOf) ?? null
}
