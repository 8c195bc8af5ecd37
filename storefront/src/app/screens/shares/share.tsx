import { useState } from 'preact/hooks'
import type { OwnShare } from '#contracts'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { paths } from '../../paths.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { State } from '../../ui/state.tsx'
import { Weekday } from '../../ui/values.tsx'
import type { PhoneShare } from './with-waiting.ts'
import { goodsWords, stateWords, units } from './words.ts'

type Props = {
  share: PhoneShare
  say: (share: { id: string; title: string }, acceptedUnits: number) => Promise<void>
  forget: (share: PhoneShare) => Promise<void>
  kept: preact.ComponentChildren
}
type Chosen = 'all' | 'part' | 'none'
type Wrong = { choice?: string; part?: string }

/** One share: how many, for when, why so many, and with how many the group can. */
export function Share({ share, say, forget, kept }: Props) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [part, setPart] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
  const waits = share.state === 'waiting'
  const answer = async () => {
    const read = acceptedOf(share, chosen, part)
    if (typeof read !== 'number') {
      setWrong(read)
      return showWrong()
    }
    await forget(share)
    await say({ id: share.id, title: goodsWords(share) }, read)
    announce('Listo, quedó guardado.')
  }
  return (
    <Screen
      title={`Les tocaron ${goodsWords(share)}`}
      back={{ to: paths.shares, label: 'Pedidos convenidos' }}
      step={share.state}
      bar={waits ? <Button onClick={() => void answer()}>Responder</Button> : undefined}
    >
      {kept}
      <dl class="facts">
        <dt>Se entregan</dt>
        <dd>
          <Weekday of={share.deliverOn} />
        </dd>
        {waits && (
          <>
            <dt>Responder hasta</dt>
            <dd>
              <Weekday of={share.answerBy} />
            </dd>
          </>
        )}
      </dl>
      <div role="status">
        {!waits && (
          <State tone={share.isOnItsWay ? 'waiting' : 'done'} isDotted={share.isOnItsWay}>
            {`${stateWords(share)}.${share.isOnItsWay ? ' Sale cuando haya señal.' : ''}`}
          </State>
        )}
      </div>
      {share.refused.map(({ id, reason }) => (
        <Notice key={id} kind="trouble" lead="Tu respuesta no quedó.">
          {reason}
        </Notice>
      ))}
      {share.refused.length > 0 && !waits && <Quiet onClick={() => void forget(share)}>Entendido</Quiet>}
      <details>
        <summary>¿Por qué nos tocaron {units(share.units)}?</summary>
        <ul>
          {share.why.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </details>
      {waits && (
        <Choice
          legend="¿Con cuántas puede tu grupo?"
          options={[
            { value: 'all', label: `Con las ${units(share.units)}` },
            { value: 'part', label: 'Con una parte' },
            { value: 'none', label: 'Esta vez no', hint: 'Se reparten entre otros grupos.' },
          ]}
          value={chosen}
          onValue={setChosen}
          error={wrong.choice ?? null}
        />
      )}
      {waits && chosen === 'part' && (
        <Field
          label="¿Cuántas?"
          hint="Lo demás se reparte entre otros grupos."
          value={part}
          onValue={setPart}
          error={wrong.part ?? null}
          input={{ inputMode: 'numeric', maxLength: 9 }}
        />
      )}
    </Screen>
  )
}

/** With how many they can, or what is wrong with what she typed. */
function acceptedOf(share: OwnShare, chosen: Chosen | null, part: string): number | Wrong {
  if (chosen === null) return { choice: 'Elige una.' }
  if (chosen !== 'part') return chosen === 'all' ? share.units : 0
  const read = readUnits(part, 1_000_000)
  if ('problem' in read) return { part: read.problem }
  if (read.value > share.units) return { part: `Les tocaron ${units(share.units)}: no más que eso.` }
  return read.value
}
