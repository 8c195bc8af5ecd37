import { fieldsIn, valueAt } from '../../../../../../store/src/contracts/product/fields/product-fields.ts'
import { type DraftContent, isAskedOf, type Step } from '../../../product/draft.ts'
import { PlainField } from './plain-field.tsx'
import type { Wrong } from './wrong.ts'

type Props = { step: Step; content: DraftContent; wrong: Wrong; hasFocus?: boolean }

const isEmpty = (content: DraftContent, path: string) => String(valueAt(content, path) ?? '').trim() === ''

/** All that a question asks and that needs no control of its own. What is said of several is said at the first empty one. */
export function PlainFields({ step, content, wrong, hasFocus = false }: Props) {
  const asked = fieldsIn('phone').flatMap(({ field, line }) =>
    line.step === step && !line.isOwn && isAskedOf(line, content) ? [field] : [],
  )
  const open = asked.find(({ path }) => isEmpty(content, path)) ?? asked.at(-1)
  return (
    <>
      {asked.map((field, place) => (
        <PlainField
          key={field.path}
          field={field}
          content={content}
          error={wrong(field.path) ?? (field === open ? wrong(field.path.replace(/\.\w+$/, '')) : null)}
          hasFocus={hasFocus && place === 0}
        />
      ))}
    </>
  )
}
