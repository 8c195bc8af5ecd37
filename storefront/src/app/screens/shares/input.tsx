import { useState } from 'preact/hooks'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { clp, monthWords } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Button, Quiet } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { State } from '../../ui/state.tsx'
import { Kept } from '../../ui/states.tsx'
import { Weekday } from '../../ui/values.tsx'
import { aboutClp, amountWords, inputStateWords } from './input-words.ts'
import { useShares } from './use-shares.ts'
import type { PhoneInput } from './with-waiting.ts'

type Chosen = 'needed' | 'other' | 'none'
type Wrong = { choice?: string; other?: string }

/** One purchase of several groups: what it is, how much this one needs and why, and how much it takes. */
export function InputScreen({ params }: ScreenProps) {
  const { inputs, answer, say, forget } = useShares()
  const input = inputs?.find(({ id }) => id === params.share)
  return input ? <Input key={input.id} {...{ input, say, forget }} kept={<Kept answer={answer} />} /> : null
}

type Props = Pick<ReturnType<typeof useShares>, 'say' | 'forget'> & {
  input: PhoneInput
  kept: preact.ComponentChildren
}

function Input({ input, say, forget, kept }: Props) {
  const { name, measure, neededUnits, state } = input
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [other, setOther] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
  const isOpen = state === 'asking'
  const answer = async () => {
    const read = takenOf(input, chosen, other)
    if (typeof read !== 'number') {
      setWrong(read)
      return showWrong()
    }
    setWrong({})
    await forget(input)
    await say({ id: input.id, title: `Compra de ${name}` }, read)
    announce('Listo, quedó guardado.')
  }
  const options = [
    {
      value: 'needed' as const,
      label: `Sí, ${amountWords(neededUnits, measure)}`,
      hint: `Unos ${clp(aboutClp(neededUnits, input))}.`,
    },
    { value: 'other' as const, label: 'Sí, otra cantidad' },
    { value: 'none' as const, label: 'Esta vez no' },
  ]
  return (
    <Screen
      title={`Compra de ${name}`}
      back={{ to: paths.shares, label: 'Pedidos convenidos' }}
      step={state}
      bar={isOpen ? <Button onClick={() => void answer()}>Responder</Button> : undefined}
    >
      {kept}
      <div role="status">
        <State tone={input.isOnItsWay || isOpen ? 'waiting' : 'done'} isDotted={input.isOnItsWay}>
          {`${inputStateWords(input)}.${input.isOnItsWay ? ' Sale cuando haya señal.' : ''}`}
        </State>
      </div>
      {input.refused.map(({ id, reason }) => (
        <Notice key={id} kind="trouble" lead="Tu respuesta no quedó.">
          {reason}
        </Notice>
      ))}
      {input.refused.length > 0 && !isOpen && <Quiet onClick={() => void forget(input)}>Entendido</Quiet>}
      <Facts input={input} />
      <Why title="¿Por qué tanto?" words={input.why} />
      {input.costClp !== null && (
        <Why title={`¿Por qué nos toca pagar ${clp(input.costClp)}?`} words={input.whyCost} />
      )}
      {isOpen && (
        <Choice
          legend="¿Cuánto toma tu grupo?"
          options={neededUnits > 0 ? options : options.slice(1)}
          value={chosen}
          onValue={setChosen}
          error={wrong.choice ?? null}
        />
      )}
      {isOpen && chosen === 'other' && (
        <Field
          label="¿Cuánto?"
          hint={`En ${measure === 'unit' ? 'unidades' : measure}, sin fracciones.`}
          value={other}
          onValue={setOther}
          error={wrong.other ?? null}
          input={{ inputMode: 'numeric', maxLength: 9 }}
        />
      )}
    </Screen>
  )
}

const Facts = ({ input }: { input: PhoneInput }) => (
  <>
    <p>
      {input.buyer} compra para varios grupos. Lo que tomes se descuenta de lo que se te debe, cuando llegue.
      {input.state === 'asking' && ' Si no respondes, no se compra nada para tu grupo.'}
    </p>
    <dl class="facts">
      <dt>Para lo prometido</dt>
      <dd>
        {monthWords(input.fromMonth)}
        {input.toMonth !== input.fromMonth && ` a ${monthWords(input.toMonth)}`}
      </dd>
      <dt>Precio</dt>
      <dd>
        {clp(input.packClp)} por {amountWords(input.packUnits, input.measure)}, de {input.supplier}
      </dd>
      <dt>Llega</dt>
      <dd>
        <Weekday of={input.deliverOn} />
      </dd>
    </dl>
  </>
)

const Why = ({ title, words }: { title: string; words: string[] }) => (
  <details>
    <summary>{title}</summary>
    <ul>
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  </details>
)

/** How much it takes, or what is wrong with what she typed. */
function takenOf(input: PhoneInput, chosen: Chosen | null, other: string): number | Wrong {
  if (chosen === null) return { choice: 'Elige una.' }
  if (chosen !== 'other') return chosen === 'needed' ? input.neededUnits : 0
  const read = readUnits(other, 1_000_000)
  return 'problem' in read ? { other: read.problem } : read.value
}
