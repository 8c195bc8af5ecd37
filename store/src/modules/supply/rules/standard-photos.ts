import { PRODUCT_LIMITS } from '../../../contracts/product/product-limits'
import { tooLong } from '../../../contracts/purchase/buyer-limits'
import { STANDARD_PHOTOS_MAX } from '../../../contracts/desk/supply'
import { textLength } from '../../../kernel/text/plain-text'

type Sent = { kind: string; caption: string; isSent: boolean }

/**
 * What is wrong with a photograph of a standard before it is looked at, by field; null: it is taken.
 * @param alike how many of its kind the version has
 */
export function standardPhotoProblems(
  { kind, caption, isSent }: Sent,
  alike: number,
): Record<string, string> | null {
  const problems: Record<string, string> = {}
  if (kind !== 'right' && kind !== 'wrong') problems.kind = 'Di si está bien o mal.'
  else if (alike >= STANDARD_PHOTOS_MAX)
    problems.kind = `Ya hay ${STANDARD_PHOTOS_MAX} de esas: saca una antes de poner otra.`
  if (caption === '')
    problems.caption = 'Di qué se ve y por qué está bien o mal: también lo oye quien no la ve.'
  else if (textLength(caption) > PRODUCT_LIMITS.photoAlt) problems.caption = tooLong(PRODUCT_LIMITS.photoAlt)
  if (!isSent) problems.photo = 'Elige una foto.'
  // A browser forgets the file when the page comes back.
  else if (Object.keys(problems).length > 0) problems.photo = 'Elígela de nuevo: todavía no quedó guardada.'
  return Object.keys(problems).length > 0 ? problems : null
}
