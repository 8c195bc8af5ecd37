import type { OwnProduct } from '#contracts'
import { today } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { Choice } from '../../ui/choice.tsx'
import { Field, LongField } from '../../ui/field.tsx'
import { NumberField } from '../new-product/fields/number-field.tsx'
import type { Asked } from './questions.ts'

export type Answers = Record<string, string | number | null>

type Props = { asked: Asked; typed: Answers; put: (change: Answers) => void; error: string | null }

/** The field of one question, whose words are the screen's heading. */
export function AskedField({ asked, typed, put, error }: Props) {
  const { name, kind, label, hint, max } = asked
  const shared = { label, hint, error }
  const text = String(typed[name] ?? '')
  const number = typeof typed[name] === 'number' ? typed[name] : null
  const say = (value: string | number | null) => put({ [name]: value })
  switch (kind) {
    case 'line':
      return <Field {...shared} value={text} onValue={say} input={{ maxLength: max, enterkeyhint: 'done' }} />
    case 'text':
      return <LongField {...shared} value={text} onValue={say} area={{ maxLength: max }} />
    case 'day':
      return <Field {...shared} value={text} onValue={say} input={{ type: 'date', max: today() }} />
    case 'units':
    case 'clp':
      return (
        <NumberField
          {...shared}
          {...(kind === 'clp' ? { of: 'pesos', unit: '$' } : { of: 'units' })}
          max={max}
          value={number}
          onNumber={say}
          isBig
          isLast
        />
      )
    case 'hours':
      return <Hours {...{ asked, number, say, error }} />
    case 'product':
      return <Product {...{ asked, value: text, say }} />
  }
}

type HoursProps = {
  asked: Asked
  number: number | null
  say: (minutes: number | null) => void
  error: string | null
}

function Hours({ asked: { label, hint, max }, number, say, error }: HoursProps) {
  const hours = number === null ? null : Math.floor(number / 60)
  const minutes = number === null ? null : number % 60
  const put = (h: number | null, m: number | null) =>
    say(h === null && m === null ? null : (h ?? 0) * 60 + (m ?? 0))
  return (
    <fieldset class="pair">
      <legend class="hidden">{label}</legend>
      {hint && <p class="soft">{hint}</p>}
      <NumberField
        {...{ label: 'Horas', of: 'hours', max: max / 60, error }}
        value={hours}
        onNumber={(h) => put(h, minutes)}
      />
      <NumberField
        {...{ label: 'Minutos', of: 'minutes', max: 59, isLast: true }}
        value={minutes}
        onNumber={(m) => put(hours, m)}
      />
    </fieldset>
  )
}

/** Of what the phone knows of the group's products; it can be said later, too. */
function Product({
  asked,
  value,
  say,
}: {
  asked: Asked
  value: string
  say: (handle: string | null) => void
}) {
  const { group } = useActing()
  const answer = useAnswer<{ products: OwnProduct[] }>(inGroup(group.handle, 'products'))
  const products = answer.value?.products ?? []
  return (
    <Choice
      legend={asked.question}
      isLegendHidden
      options={[
        { value: '', label: 'Todavía no', hint: 'Después lo puedes poner con «Corregir».' },
        ...products.map(({ handle, content }) => ({ value: handle, label: content.title })),
      ]}
      value={value}
      onValue={(handle) => say(handle || null)}
    />
  )
}
