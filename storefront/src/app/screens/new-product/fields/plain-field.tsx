import type { ChoiceRow, FieldValue, NumberRow, TextRow } from '#contracts'
import {
  nothingSaid,
  type ProductField,
  valueAt,
} from '../../../../../../store/src/contracts/product/fields/product-fields.ts'
import { isExperience } from '../../../../../../store/src/contracts/product/experience.ts'
import { today } from '../../../../lib/format.ts'
import { changeField } from '../../../product/change.ts'
import { Dictation } from '../../../product/dictation.tsx'
import type { DraftContent } from '../../../product/draft.ts'
import { Check, Choice } from '../../../ui/choice.tsx'
import { Field, LongField } from '../../../ui/field.tsx'
import { NumberField } from './number-field.tsx'
import { useFocus } from './use-focus.ts'

type One = { field: ProductField; content: DraftContent; error: string | null; hasFocus?: boolean }
type Control<Row> = {
  row: Row
  named: { label: string; hint?: string; error: string | null }
  value: FieldValue | undefined
  onValue: (value: FieldValue | undefined) => void
  hasFocus: boolean
}

/** A field as its row says. */
export function PlainField({ field, content, error, hasFocus = false }: One) {
  const { path, phone } = field
  const { name: label = '', hint } = (isExperience(content) && phone?.visit) || { ...phone }
  const control = {
    named: { label, error, ...(hint && { hint }) },
    value: valueAt(content, path),
    onValue: (value: FieldValue | undefined) => changeField(path, value),
    hasFocus,
  }
  if (field.type === 'number') return <PlainNumber row={field} {...control} />
  if (field.type === 'flag') {
    const { named, value, onValue } = control
    return <Check {...named} isChecked={value === true} onChecked={onValue} />
  }
  return field.type === 'choice' || phone?.usual ? (
    <PlainChoice row={field} {...control} />
  ) : (
    <PlainText row={field} {...control} />
  )
}

/** One that must be there and is not said yet is empty, like one that need not. */
function PlainNumber({ row, named, value, onValue, hasFocus }: Control<NumberRow>) {
  const { of, limit, least = 0, isOptional } = row
  return (
    <NumberField
      {...named}
      of={of}
      max={limit}
      value={typeof value === 'number' && value >= least ? value : null}
      onNumber={(said) => onValue(said ?? (isOptional ? undefined : nothingSaid(row)))}
      hasFocus={hasFocus}
    />
  )
}

const bare = (value: string) => ({ value, label: value.replace(/\.$/, '') })

function PlainChoice({ row, named: { label, error }, value = '', onValue }: Control<ChoiceRow | TextRow>) {
  const { usual = [], isQuestion } = { ...row.phone }
  const chosen = String(value)
  const other = chosen && !usual.includes(chosen) ? [{ value: chosen, label: chosen }] : []
  return (
    <Choice
      legend={label}
      isLegendHidden={isQuestion === true}
      options={
        row.type === 'choice'
          ? row.options.map((one) => ({ value: one.value, label: one.name }))
          : [...other, ...usual.map(bare)]
      }
      value={chosen || null}
      error={error}
      onValue={onValue}
    />
  )
}

const joined = (before: string, words: string) => (before.trim() ? `${before.trim()} ${words}` : words)

function PlainText({ row, named, value = '', onValue, hasFocus }: Control<TextRow>) {
  const { type, limit, pastYears } = row
  const text = String(value)
  const ref = useFocus<HTMLInputElement & HTMLTextAreaElement>(hasFocus && text === '')
  if (type === 'story')
    return (
      <LongField
        {...named}
        value={text}
        onValue={onValue}
        areaRef={ref}
        area={{ maxLength: limit, rows: 3 }}
        after={<Dictation onWords={(words) => onValue(joined(text, words))} />}
      />
    )
  const input =
    type === 'day'
      ? { type: 'date' as const, ...(pastYears !== undefined && { max: today() }) }
      : { enterkeyhint: 'next' as const, maxLength: limit }
  return <Field {...named} value={text} onValue={onValue} inputRef={ref} input={input} />
}
