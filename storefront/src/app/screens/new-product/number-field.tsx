import type { ComponentChildren } from 'preact'
import { Field } from '../../ui/field.tsx'
import { useFocus } from './use-focus.ts'

type Props = {
  label: string
  hint?: string
  error?: string | null
  value: number | null
  onNumber: (value: number | null) => void
  max: number
  /** Before the digits: "$". */
  unit?: string
  isBig?: boolean
  hasFocus?: boolean
  isLast?: boolean
  after?: ComponentChildren
}

const spaced = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

/** Whole numbers, with their points as she reads them: 9670 → "9.670". */
export function NumberField({
  value,
  onNumber,
  max,
  unit,
  isBig,
  hasFocus = false,
  isLast,
  ...field
}: Props) {
  const inputRef = useFocus<HTMLInputElement>(hasFocus)
  return (
    <div class={`number${isBig ? ' big' : ''}`}>
      <Field
        {...field}
        value={value === null ? '' : `${unit ?? ''}${spaced(value)}`}
        onValue={(text) => {
          const digits = text.replace(/\D/g, '').slice(0, 9)
          onNumber(digits === '' ? null : Math.min(max, Number(digits)))
        }}
        input={{ inputMode: 'numeric', enterkeyhint: isLast ? 'done' : 'next' }}
        inputRef={inputRef}
      />
    </div>
  )
}
