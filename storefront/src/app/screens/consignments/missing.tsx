import { useState } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { goesBackClp } from '../../../../../store/src/contracts/purchase/shortage.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import type { ScreenProps } from '../../routes.tsx'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { LongField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Picture } from '../../ui/picture.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Waiting } from '../../ui/states.tsx'
import { useSay } from './acts.ts'
import { Counter } from './counter.tsx'
import { SureMissing } from './sure-missing.tsx'
import { useConsignment } from './use-consignment.ts'
import { lineName, unitsOf } from './words.ts'

const reasons = [
  { value: 'broken', label: 'Se quebró o se echó a perder', words: 'Se quebró o se echó a perder.' },
  { value: 'sold', label: 'Ya no me quedaban', words: 'Ya no quedaban.' },
  { value: 'time', label: 'No alcanzo a hacerlo', words: 'No alcanzamos a hacerlo a tiempo.' },
  { value: 'other', label: 'Otra cosa', words: '' },
] as const
type Reason = (typeof reasons)[number]['value']

/** «Me falta algo»: how many there are of each, and why. The buyer reads the reason. */
export function Missing({ params: { id = '' } }: ScreenProps) {
  const { consignment, answer } = useConsignment(id)
  const back = { to: paths.consignment(id), label: 'Tu parte' }
  if (!consignment)
    return (
      <Screen title="¿Qué te falta?" back={back} note="">
        <Waiting answer={answer} />
      </Screen>
    )
  return <Counting consignment={consignment} />
}

function Counting({ consignment }: { consignment: GroupConsignment }) {
  const say = useSay(consignment)
  const [have, setHave] = useState(() => new Map(consignment.lines.map((line) => [line.id, unitsOf(line)])))
  const [reason, setReason] = useState<Reason | null>(null)
  const [words, setWords] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [wrong, setWrong] = useState<'lines' | 'reason' | 'words' | null>(null)
  const counted = consignment.lines.map((line) => ({ line, quantity: have.get(line.id) ?? 0 }))
  const isLess = counted.some(({ line, quantity }) => quantity < unitsOf(line))
  const isNothing = counted.every(({ quantity }) => quantity === 0)

  const has = counted.map(({ line, quantity }) => ({ lineId: line.id, quantity }))
  const backClp = goesBackClp(consignment.lines, has, consignment.deliveryClp ?? 0)
  const why = reason === 'other' ? words.trim() : (reasons.find(({ value }) => value === reason)?.words ?? '')

  const check = () => {
    const problem = !isLess ? 'lines' : !reason ? 'reason' : why.length < 3 ? 'words' : null
    setWrong(problem)
    if (problem) return showWrong()
    setAsking(true)
  }
  const tell = async () => {
    await say({ is: 'quantities', body: { reason: why, lines: has } })
    go(paths.consignment(consignment.id), { instead: true })
  }

  if (isAsking)
    return (
      <SureMissing
        {...{ consignment, backClp, isNothing, why }}
        onYes={() => void tell()}
        onNo={() => setAsking(false)}
      />
    )
  return (
    <Screen
      title="¿Cuántas tienes?"
      back={{ to: paths.consignment(consignment.id), label: 'Tu parte' }}
      note="Me falta algo"
      bar={
        <Button onClick={check}>{isNothing ? 'No puedo hacer nada de esto' : 'Avisar lo que tengo'}</Button>
      }
    >
      <ul class="goods">
        {counted.map(({ line, quantity }) => (
          <li class="row counted" key={line.id}>
            <Picture photo={line.photo} sizes="84px" alt="" />
            <div>
              <h2>{lineName(line)}</h2>
              <small class="soft">Te pidieron {line.quantity}</small>
            </div>
            <Counter
              of={lineName(line)}
              value={quantity}
              max={unitsOf(line)}
              onValue={(next) => {
                setHave(new Map(have).set(line.id, next))
                if (wrong === 'lines') setWrong(null)
              }}
            />
          </li>
        ))}
      </ul>
      {wrong === 'lines' && (
        <p class="says" role="alert">
          Todavía dice que tienes todo. Baja lo que te falta.
        </p>
      )}
      <Choice
        legend="¿Qué pasó? Se lo contamos a quien compró."
        options={reasons}
        value={reason}
        onValue={(next) => {
          setReason(next)
          setWrong(null)
        }}
        error={wrong === 'reason' ? 'Elige qué pasó.' : null}
      />
      {reason === 'other' && (
        <LongField
          label="Cuéntalo en pocas palabras"
          value={words}
          onValue={setWords}
          area={{ maxLength: 300 }}
          error={wrong === 'words' ? 'Escribe qué pasó, en pocas palabras.' : null}
        />
      )}
      {isNothing ? (
        <Notice kind="trouble" role="status" lead="Se anula toda tu parte.">
          A quien compró le devolvemos lo que pagó por ella, con su envío.
        </Notice>
      ) : (
        isLess && (
          <Notice role="status">
            Mandas lo que tienes y a quien compró le devolvemos lo que falta. No tienes que hacer nada más.
          </Notice>
        )
      )}
    </Screen>
  )
}
