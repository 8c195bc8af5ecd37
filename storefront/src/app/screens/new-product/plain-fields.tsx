import {
  fieldsIn,
  type ProductField,
  textAt,
} from '../../../../../store/src/contracts/product/product-fields.ts'
import { isExperience } from '../../../../../store/src/contracts/product/experience.ts'
import { today } from '../../../lib/format.ts'
import { changeText } from '../../product/change.ts'
import { Dictation } from '../../product/dictation.tsx'
import type { DraftContent, Step } from '../../product/draft.ts'
import { Field, LongField } from '../../ui/field.tsx'
import { useFocus } from './use-focus.ts'
import type { Wrong } from './wrong.ts'

type One = { field: ProductField; content: DraftContent; error: string | null; hasFocus?: boolean }

const joined = (before: string, words: string) => (before.trim() ? `${before.trim()} ${words}` : words)

/** A field as its row says. */
export function PlainField({ field, content, error, hasFocus = false }: One) {
  const { path, type, limit, pastYears, phone } = field
  const value = textAt(content, path)
  const ref = useFocus<HTMLInputElement & HTMLTextAreaElement>(hasFocus && value === '')
  const { name: label = '', hint } = (isExperience(content) && phone?.visit) || { ...phone }
  const onValue = (words: string) => changeText(path, words)
  const shared = { label, value, error, onValue, ...(hint && { hint }) }
  if (type === 'story')
    return (
      <LongField
        {...shared}
        areaRef={ref}
        area={{ maxLength: limit, rows: 3 }}
        after={<Dictation onWords={(words) => onValue(joined(value, words))} />}
      />
    )
  const input =
    type === 'day'
      ? { type: 'date' as const, ...(pastYears !== undefined && { max: today() }) }
      : { enterkeyhint: 'next' as const, maxLength: limit }
  return <Field {...shared} inputRef={ref} input={input} />
}

type Props = { step: Step; content: DraftContent; wrong: Wrong; hasFocus?: boolean }

/** All that a question asks and that needs no control of its own. What is said of several is said at the first empty one. */
export function PlainFields({ step, content, wrong, hasFocus = false }: Props) {
  const asked = fieldsIn('phone').flatMap(({ field, line }) =>
    line.step === step && !line.isOwn && (line.kinds?.includes(content.kind) ?? true) ? [field] : [],
  )
  const open = asked.find(({ path }) => textAt(content, path).trim() === '') ?? asked.at(-1)
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
